package dk.kontakt.channel.email;

import dk.kontakt.platform.Setting;

/**
 * What no table holds: a mailbox's password is the system property {@code kontakt.mail.<code>.password}, or the environment's
 * {@code KONTAKT_MAIL_<CODE>_PASSWORD}; for XOAUTH2 likewise {@code token-url}, {@code client-id}, {@code client-secret} and
 * {@code refresh-token}.
 */
final class MailSecrets {
    private MailSecrets() {}

    static String of(Mailbox mailbox, String name) {
        String property = "kontakt.mail." + mailbox.code() + "." + name;
        return Setting.find(property)
                .orElseThrow(() -> new MailServerFailure("the setting " + property + " is missing", null));
    }
}
