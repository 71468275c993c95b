package dk.kontakt.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/**
 * Shows our error page also where a request came from a script in the page; but a page that only wanted to look again keeps standing
 * with what is typed into it, and looks again later.
 */
class PageExceptions extends FullAjaxExceptionHandler {
    private static final Logger LOG = Logger.getLogger(PageExceptions.class.getName());

    /** Of the form in the tag {@code k:live}. */
    private static final String LIVE = "live:";

    PageExceptions(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    protected boolean shouldHandleExceptionRootCause(FacesContext context, Throwable exception) {
        String source = context.getExternalContext().getRequestParameterMap().getOrDefault("jakarta.faces.source", "");
        if (source.startsWith(LIVE)) {
            LOG.log(Level.WARNING, "A page could not look again", exception);
            return false;
        }
        return true;
    }
}
