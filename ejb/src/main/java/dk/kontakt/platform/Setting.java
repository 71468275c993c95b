package dk.kontakt.platform;

import java.util.Locale;
import java.util.Optional;

/** What a part is told at the start of the server: a system property, or the environment's variable of the same name in its spelling. */
public final class Setting {
    private Setting() {}

    /** @param property as {@code kontakt.mail.support.password}, which is {@code KONTAKT_MAIL_SUPPORT_PASSWORD} in the environment */
    public static Optional<String> find(String property) {
        String variable = property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getProperty(property)).or(() -> Optional.ofNullable(System.getenv(variable)));
    }

    /** Where others reach us: the system property {@code kontakt.url}, with a slash at the end. */
    public static String publicUrl() {
        String url = System.getProperty("kontakt.url", "http://localhost:8080/");
        return url.endsWith("/") ? url : url + "/";
    }
}
