package dk.kontakt.channel.email;

import java.util.Locale;
import java.util.Optional;

/**
 * What no table holds: a mailbox's password is the system property {@code kontakt.mail.<code>.password}, or the environment's
 * {@code KONTAKT_MAIL_<CODE>_PASSWORD}; for XOAUTH2 likewise {@code token-url}, {@code client-id}, {@code client-secret} and
 * {@code refresh-token}.
 */
final class MailSecrets {
    private MailSecrets() {}

    static String of(Mailbox mailbox, String name) {
        String property = "kontakt.mail." + mailbox.code() + "." + name;
        String variable = property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .orElseThrow(() -> new MailServerFailure("the setting " + property + " is missing", null));
    }
}
