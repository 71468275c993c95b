package dk.kontakt.channel;

import dk.kontakt.ticket.Channel;
import java.util.Locale;

/** The addresses on the broker and the event types that go through them; described in {@code config/asyncapi.yaml}. */
final class Addresses {
    static final String CONTACTS = "kontakt.contacts";
    static final String REPLIES = "kontakt.replies";
    static final String EVENTS = "kontakt.events";
    static final String DEAD_CONTACTS = "DLQ.kontakt.contacts";

    static final String CONTACT_TYPE = "dk.kontakt.contact.received.v1";
    static final String REPLY_TYPE = "dk.kontakt.reply.sent.v1";

    private Addresses() {}

    /** Where answers wait for whoever delivers them by the channel. */
    static String repliesBy(Channel channel) {
        return REPLIES + "." + channel.name().toLowerCase(Locale.ROOT);
    }
}
