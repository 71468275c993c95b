package dk.kontakt.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PageExceptions} into Faces. */
public class PageExceptionsFactory extends ExceptionHandlerFactory {

    public PageExceptionsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageExceptions(getWrapped().getExceptionHandler());
    }
}
