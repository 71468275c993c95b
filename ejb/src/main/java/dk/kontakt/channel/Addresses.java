package dk.kontakt.channel;

import dk.kontakt.ticket.Channel;
import java.util.Locale;
import java.util.Optional;

/** The addresses on the broker and the event types that go through them; described in {@code config/asyncapi.yaml}. */
final class Addresses {
    static final String CONTACTS = "kontakt.contacts";
    static final String REPLIES = "kontakt.replies";
    static final String EVENTS = "kontakt.events";
    static final String DEAD_CONTACTS = "DLQ.kontakt.contacts";

    static final String CONTACT_TYPE = "dk.kontakt.contact.received.v1";
    static final String REPLY_TYPE = "dk.kontakt.reply.sent.v1";

    private static final String REQUESTS = ".requests";

    private Addresses() {}

    /** Where the answer to what is sent to an address is awaited; empty where none is. */
    static Optional<String> answersTo(String address) {
        return address.endsWith(REQUESTS)
                ? Optional.of(address.substring(0, address.length() - REQUESTS.length()) + ".replies")
                : Optional.empty();
    }

    /** Where answers wait for whoever delivers them by the channel. */
    static String repliesBy(Channel channel) {
        return REPLIES + "." + channel.name().toLowerCase(Locale.ROOT);
    }
}
