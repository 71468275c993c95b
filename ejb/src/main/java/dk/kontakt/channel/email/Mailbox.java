package dk.kontakt.channel.email;

import dk.kontakt.channel.email.mime.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * An address of ours, and the servers that hold its mail and send for it. The password is not part of it: {@link MailSecrets}.
 *
 * @param language of those who write there, {@code da} or {@code en}; null if either
 */
public record Mailbox(
        String code,
        String address,
        String name,
        Server imap,
        Server smtp,
        String username,
        Authentication authentication,
        String folder,
        @Nullable String language,
        boolean enabled) {

    /** How a connection is kept from being read by others. */
    public enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    /** How we prove to a server who we are. */
    public enum Authentication {
        PASSWORD,
        XOAUTH2
    }

    /** Where a server listens. */
    public record Server(String host, int port, Security security) {}

    MailAddress sender() {
        return new MailAddress(name, address);
    }
}
