package dk.kontakt.channel;

import dk.kontakt.ticket.Channel;
import java.util.Locale;
import java.util.Optional;

/** The addresses on the broker and the event types that go through them; described in {@code config/asyncapi.yaml}. */
public final class Addresses {
    static final String CONTACTS = "kontakt.contacts";
    static final String REPLIES = "kontakt.replies";
    public static final String EVENTS = "kontakt.events";
    static final String DEAD_CONTACTS = "DLQ.kontakt.contacts";

    public static final String TELEPHONY_EVENTS = "kontakt.telephony.events";
    public static final String TELEPHONY_COMMANDS = "kontakt.telephony.commands";
    public static final String DEAD_TELEPHONY_EVENTS = "DLQ.kontakt.telephony.events";
    static final String DEAD_TELEPHONY_COMMANDS = "DLQ.kontakt.telephony.commands";

    static final String CONTACT_TYPE = "dk.kontakt.contact.received.v1";
    static final String REPLY_TYPE = "dk.kontakt.reply.sent.v1";

    private static final String REQUESTS = ".requests";
    /** On {@link #EVENTS}, beside the tickets' events. */
    public static final String CALL_CHANGED_TYPE = "dk.kontakt.telephony.call-changed.v1";

    /** How the types of what concerns no ticket begin. */
    static final String TELEPHONY_TYPES = "dk.kontakt.telephony.";

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
