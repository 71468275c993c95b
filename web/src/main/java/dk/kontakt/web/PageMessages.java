package dk.kontakt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What a page says to the user, in the language of the page. */
@RequestScoped
public class PageMessages {
    static final String BUNDLE = "dk.kontakt.web.messages";

    @Inject
    private PageLanguage language;

    /** The text of {@code key}, with {0}, {1} … replaced; the key itself if no text has been written for it. */
    public String text(String key, Object... parts) {
        try {
            String pattern =
                    ResourceBundle.getBundle(BUNDLE, language.getLocale()).getString(key);
            return parts.length == 0 ? pattern : new MessageFormat(pattern, language.getLocale()).format(parts);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** The text of {@code key}, or {@code otherwise} where none has been written: for words that others may add to. */
    public String textOr(String key, String otherwise) {
        String text = text(key);
        return text.equals(key) ? otherwise : text;
    }

    public String text(Phrase phrase) {
        Object[] parts = phrase.parts().stream()
                .map(part -> part instanceof Phrase inner ? text(inner) : part)
                .toArray();
        return text(phrase.key(), parts);
    }

    /** Tells that something was done. */
    public void confirm(String key, Object... parts) {
        add(null, FacesMessage.SEVERITY_INFO, text(key, parts));
    }

    /** Tells why something was not done. */
    public void refuse(String key, Object... parts) {
        add(null, FacesMessage.SEVERITY_ERROR, text(key, parts));
    }

    /** Tells at the field with the client id what is wrong with it. */
    public void refuseField(String clientId, String key, Object... parts) {
        refuseFieldWith(clientId, text(key, parts));
    }

    /** As {@link #refuseField}, with a text that is already in the language of the page. */
    public void refuseFieldWith(String clientId, String text) {
        add(clientId, FacesMessage.SEVERITY_ERROR, text);
        if (FacesContext.getCurrentInstance().getViewRoot().findComponent(clientId) instanceof UIInput input) {
            input.setValid(false);
        }
    }

    private static void add(@Nullable String clientId, Severity severity, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId, new FacesMessage(severity, text, null));
        if (severity == FacesMessage.SEVERITY_ERROR) {
            faces.validationFailed();
        }
    }
}
