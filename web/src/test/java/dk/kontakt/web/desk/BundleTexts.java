package dk.kontakt.web.desk;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The texts of one language, with some names. */
record BundleTexts(Locale locale) implements Texts {
    private static final Map<String, String> AGENTS = Map.of("anna", "Anna", "bo", "Bo", "lene", "Lene");

    @Override
    public String text(String key, Object... parts) {
        String pattern =
                ResourceBundle.getBundle("dk.kontakt.web.messages", locale).getString(key);
        return parts.length == 0 ? pattern : new MessageFormat(pattern, locale).format(parts);
    }

    @Override
    public String agent(String username) {
        return AGENTS.getOrDefault(username, username);
    }

    @Override
    public String skill(String code) {
        String danish = code.equals("returns") ? "Retur" : "Dansk";
        String english = code.equals("returns") ? "Returns" : "Danish";
        return locale.getLanguage().equals("da") ? danish : english;
    }

    @Override
    public String at(Instant instant) {
        return DateTimeFormatter.ofPattern("H:mm").format(instant.atZone(ZoneId.of("Europe/Copenhagen")));
    }
}
