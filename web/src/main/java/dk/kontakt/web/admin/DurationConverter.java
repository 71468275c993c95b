package dk.kontakt.web.admin;

import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Seconds on pages, in the words of {@link HumanDuration}; nothing for none. */
@Named("durations")
@RequestScoped
public class DurationConverter implements Converter<Long> {
    @Inject
    private PageLanguage language;

    @Inject
    private PageMessages messages;

    @Override
    public @Nullable Long getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return HumanDuration.seconds(value);
        } catch (IllegalArgumentException e) {
            String text = messages.text("admin.duration.wrong");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable Long value) {
        return text(value);
    }

    public String text(@Nullable Long seconds) {
        return seconds == null ? "" : HumanDuration.text(seconds, language.getCode());
    }
}
