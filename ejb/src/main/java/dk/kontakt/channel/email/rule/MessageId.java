package dk.kontakt.channel.email.rule;

import java.util.Locale;

/** How a Message-ID is stored and compared: without brackets and blanks, and in lower case, as some systems change the case of ids. */
public final class MessageId {
    private MessageId() {}

    /** Empty for an id that says nothing. */
    public static String normal(String id) {
        return id.replaceAll("[<>\\s]", "").toLowerCase(Locale.ROOT);
    }
}
