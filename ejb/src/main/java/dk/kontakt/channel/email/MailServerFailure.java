package dk.kontakt.channel.email;

import org.jspecify.annotations.Nullable;

/** A mail server, or the way to it, does not do what it should; it is tried again. */
class MailServerFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MailServerFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
