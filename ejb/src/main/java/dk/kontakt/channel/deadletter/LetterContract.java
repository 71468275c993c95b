package dk.kontakt.channel.deadletter;

import dk.kontakt.channel.Addresses;
import dk.kontakt.channel.CloudEvent;
import dk.kontakt.channel.ContactReader;
import dk.kontakt.channel.ContactRefused;
import dk.kontakt.platform.FieldProblems;
import dk.kontakt.platform.JsonField;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.EventType;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that a message must keep at its address, as {@code config/asyncapi.yaml} describes them. */
final class LetterContract {
    private static final int SHORT = 200;
    private static final int SUBJECT = 500;
    private static final int BODY = 500_000;
    private static final Set<String> EVENTS =
            Arrays.stream(EventType.values()).map(EventType::cloudEventType).collect(Collectors.toUnmodifiableSet());

    private final JsonField event;

    private LetterContract(JsonObject event) {
        this.event = JsonField.of(event);
    }

    /**
     * @param id that the event had before, if that is known: it must keep it
     * @throws LetterRefused naming every wrong field
     */
    static void check(String address, JsonObject event, @Nullable String id) {
        new LetterContract(event).check(address, id);
    }

    private void check(String address, @Nullable String id) {
        oneOf("specversion", Set.of(CloudEvent.VERSION));
        String now = event.at("id").required(SHORT);
        if (id != null && !now.isEmpty() && !now.equals(id)) {
            event.at("id").refuse("must stay " + id);
        }
        event.at("source").required(SHORT);
        event.at("correlationid").optional(SHORT);
        if (address.equals(Addresses.CONTACTS)) {
            contact(event.at("data").requiredObject());
        } else if (address.equals(Addresses.EVENTS)) {
            event(event.at("data").requiredObject());
        } else if (address.startsWith(Addresses.REPLIES)) {
            reply(event.at("data").requiredObject());
        } else {
            // Whoever takes it knows the rest, and puts it aside again with the reason.
            event.at("type").required(SHORT);
        }
        event.problems().requireNone(LetterRefused::new);
    }

    private void contact(JsonField data) {
        oneOf("type", Set.of(Addresses.CONTACT_TYPE));
        FieldProblems problems = event.problems();
        if (data.value() instanceof JsonObject contact && !data.isNoted()) {
            try {
                ContactReader.read(contact);
            } catch (ContactRefused refused) {
                refused.problems().forEach(problem -> problems.refuse("data." + problem.field(), problem.detail()));
            }
        }
    }

    private void event(JsonField data) {
        oneOf("type", EVENTS);
        ticket(data);
        data.at("actor").required(SHORT);
        data.at("at").required(SHORT);
        data.at("details").requiredObject();
    }

    private void reply(JsonField data) {
        oneOf("type", Set.of(Addresses.REPLY_TYPE));
        ticket(data);
        data.at("channel").requiredOneOf(Channel.class);
        data.at("to").requiredObject();
        data.at("subject").required(SUBJECT);
        data.at("body").required(BODY);
        Stream.of("conversationId", "language", "agent", "casePath", "sentAt")
                .forEach(name -> data.at(name).required(SHORT));
    }

    private static void ticket(JsonField data) {
        if (data.at("ticket").integer(1, Integer.MAX_VALUE) == null
                && !data.at("ticket").isNoted()) {
            data.at("ticket").refuse("is required");
        }
    }

    private void oneOf(String name, Set<String> values) {
        String value = event.at(name).required(SHORT);
        if (!value.isEmpty() && !values.contains(value)) {
            event.at(name).refuse("must be " + String.join(" or ", List.copyOf(values)));
        }
    }
}
