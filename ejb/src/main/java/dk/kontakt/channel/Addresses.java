package dk.kontakt.channel;

import dk.kontakt.ticket.Channel;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The addresses on the broker and the event types that go through them; described in {@code config/asyncapi.yaml}. */
public final class Addresses {
    public static final String CONTACTS = "kontakt.contacts";
    public static final String EVENTS = "kontakt.events";
    public static final String REPLIES = "kontakt.replies";
    public static final String TELEPHONY_EVENTS = "kontakt.telephony.events";
    public static final String TELEPHONY_COMMANDS = "kontakt.telephony.commands";
    public static final String CRM_TICKETS = "kontakt.crm.tickets";

    /** Questions to business systems; their answers come to the address below. */
    private static final List<String> ASKING = List.of("kontakt.crm", "kontakt.erp");

    public static final String CONTACT_TYPE = "dk.kontakt.contact.received.v1";
    public static final String REPLY_TYPE = "dk.kontakt.reply.sent.v1";

    private static final String REQUESTS = ".requests";
    private static final String ANSWERS = ".replies";

    /** On {@link #EVENTS}, beside the tickets' events. */
    public static final String CALL_CHANGED_TYPE = "dk.kontakt.telephony.call-changed.v1";

    /** How the types of what concerns no ticket begin. */
    static final String TELEPHONY_TYPES = "dk.kontakt.telephony.";

    private Addresses() {}

    /** Where the answer to what is sent to an address is awaited; empty where none is. */
    static Optional<String> answersTo(String address) {
        return address.endsWith(REQUESTS)
                ? Optional.of(address.substring(0, address.length() - REQUESTS.length()) + ANSWERS)
                : Optional.empty();
    }

    /** Where answers wait for whoever delivers them by the channel. */
    public static String repliesBy(Channel channel) {
        return REPLIES + "." + channel.name().toLowerCase(Locale.ROOT);
    }

    /** Every address that messages go to. */
    public static List<String> all() {
        Stream<String> replies = Arrays.stream(Channel.values()).map(Addresses::repliesBy);
        Stream<String> systems = ASKING.stream().flatMap(system -> Stream.of(system + REQUESTS, system + ANSWERS));
        Stream<String> others = Stream.of(CONTACTS, EVENTS, TELEPHONY_EVENTS, TELEPHONY_COMMANDS, CRM_TICKETS);
        return Stream.of(others, replies, systems).flatMap(Function.identity()).toList();
    }

    /** Where what could not be delivered from an address is put aside. */
    public static String deadLettersOf(String address) {
        return "DLQ." + address;
    }

    /** Events have subscribers, everything else is taken by one. */
    public static Destination destination(Session session, String address) throws JMSException {
        return EVENTS.equals(address) ? session.createTopic(address) : session.createQueue(address);
    }
}
