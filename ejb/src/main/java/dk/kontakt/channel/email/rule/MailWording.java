package dk.kontakt.channel.email.rule;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words we write in mails by ourselves, in Danish, or in English for everybody else. */
public final class MailWording {
    private static final ResourceBundle.Control OWN_NAMES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String DANISH = "da";

    private final Locale locale;
    private final ResourceBundle texts;

    public MailWording(Locale reader) {
        locale = reader.getLanguage().equals(DANISH) ? Locale.forLanguageTag(DANISH) : Locale.UK;
        texts = ResourceBundle.getBundle("dk.kontakt.channel.email.rule.texts", locale, OWN_NAMES);
    }

    Locale locale() {
        return locale;
    }

    public String text(String key) {
        return texts.getString(key);
    }

    String text(String key, String part) {
        return new MessageFormat(text(key), locale).format(new Object[] {part});
    }
}
