package dk.kontakt.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dk.kontakt.channel.system.BusinessSystem;
import dk.kontakt.channel.system.profile.ProfileKind;
import dk.kontakt.channel.system.profile.Statement;
import dk.kontakt.channel.telephony.call.CallEvent;
import dk.kontakt.channel.telephony.call.CallEventJson;
import dk.kontakt.channel.telephony.call.CallEventKind;
import dk.kontakt.channel.telephony.call.CallEvents;
import dk.kontakt.customer.Customers;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.EventType;
import dk.kontakt.ticket.Priority;
import dk.kontakt.ticket.TicketMessages;
import dk.kontakt.ticket.TicketStatus;
import jakarta.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The document of the broker's side is written by hand; here the code is held to it. */
class AsyncApiTest {
    private static final JsonNode DOCUMENT = read();
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void describesEveryAddress() {
        Set<String> addresses = StreamSupport.stream(DOCUMENT.get("channels").spliterator(), false)
                .map(channel -> channel.get("address").asText())
                .collect(Collectors.toSet());

        assertEquals(
                Set.of(
                        "kontakt.contacts",
                        Addresses.REPLIES + ".{channel}",
                        Addresses.EVENTS,
                        "DLQ." + Addresses.CONTACTS,
                        "DLQ." + Addresses.REPLIES + ".{channel}",
                        "DLQ." + Addresses.EVENTS,
                        "kontakt.{system}.requests",
                        "kontakt.{system}.replies",
                        "DLQ.kontakt.{system}.requests",
                        "DLQ.kontakt.{system}.replies",
                        Addresses.CRM_TICKETS,
                        "DLQ." + Addresses.CRM_TICKETS,
                        Addresses.TELEPHONY_EVENTS,
                        Addresses.TELEPHONY_COMMANDS,
                        "DLQ." + Addresses.TELEPHONY_EVENTS,
                        "DLQ." + Addresses.TELEPHONY_COMMANDS),
                addresses);
    }

    @Test
    void describesEveryTypeOfEventAndNoOther() {
        Set<String> types = DOCUMENT.at("/channels/events/messages").properties().stream()
                .map(message ->
                        DOCUMENT.at(message.getValue().get("$ref").asText().substring(1)))
                .map(message -> message.get("name").asText())
                .collect(Collectors.toSet());

        assertEquals(
                Stream.concat(
                                Arrays.stream(EventType.values()).map(EventType::cloudEventType),
                                Stream.of(CustomerUpdated.TYPE, DeliveryChanged.TYPE))
                        .collect(Collectors.toSet()),
                types);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void describesTheEventAsItIsWritten(EventType type) {
        var written = Outbox.write(TicketMessages.event(Customers.ane(), type, details(type)));

        assertEquals(Set.of(), problems(messageOf(type.cloudEventType()), written.toJson()));
    }

    @Test
    void describesTheReplyAsItIsWritten() {
        var written = Outbox.write(TicketMessages.reply(Customers.ane()));

        assertEquals(Set.of(), problems("replySent", written.toJson()));
        assertEquals(
                Addresses.REPLY_TYPE,
                DOCUMENT.at("/components/messages/replySent/name").asText());
    }

    @Test
    void describesTheSignThatACustomerIsKnownAnew() {
        var written = Outbox.write(new CustomerUpdated(100_050, 17), Instant.parse("2026-03-28T21:00:00Z"));

        assertEquals(Set.of(), problems("customerUpdated", written.toJson()));
    }

    @Test
    void describesWhatBecameOfAnAnswer() {
        var changed = new DeliveryChanged(
                100_050, Channel.SMS, "FAILED", "error 30003", Instant.parse("2026-03-28T21:00:00Z"));

        assertEquals(Set.of(), problems("deliveryChanged", Outbox.write(changed).toJson()));
    }

    @ParameterizedTest
    @EnumSource(BusinessSystem.class)
    void describesEveryTypeOfASystem(BusinessSystem system) {
        Set<String> described = DOCUMENT.at("/components/messages").properties().stream()
                .map(message -> message.getValue().get("name").asText())
                .collect(Collectors.toSet());

        assertTrue(described.containsAll(
                Set.of(system.requestType(), system.answerType(), system.failureType(), system.changeType())));
    }

    @ParameterizedTest
    @CsvSource({
        "customerAnswered, customers",
        "customerChanged, customers",
        "ordersAnswered, orders",
        "orderChanged, orders"
    })
    void itsExamplesOfASystemsMessagesAreRead(String message, String list) throws JsonProcessingException {
        String example =
                JSON.writeValueAsString(DOCUMENT.at("/components/messages/" + message + "/examples/0/payload"));
        var event = ForeignEvent.of(JsonObjects.read(example), "17");
        var statement = new Statement(event.data(), Instant.EPOCH, event.id());
        var profile = ProfileKind.KONTAKT.profile();

        assertEquals(1, (list.equals("orders") ? profile.orders(statement) : profile.customers(statement)).size());
        assertEquals(Set.of(), problems(message, example));
    }

    @Test
    void describesTheTraceThatEventsAndRepliesCarry() {
        var trace = new Trace("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "order-7");
        String event = Outbox.write(
                        TicketMessages.event(Customers.ane(), EventType.NOTE_ADDED, details(EventType.NOTE_ADDED)))
                .toJson();
        String reply = Outbox.write(TicketMessages.reply(Customers.ane())).toJson();

        assertEquals(Set.of(), problems("noteAdded", CloudEvent.withTrace(event, trace)));
        assertEquals(Set.of(), problems("replySent", CloudEvent.withTrace(reply, trace)));
        assertEquals(Set.of(), problems("replySent", CloudEvent.withTrace(reply, Trace.begin())));
    }

    @Test
    void itsExampleOfAContactIsAccepted() throws JsonProcessingException {
        String example =
                JSON.writeValueAsString(DOCUMENT.at("/components/messages/contactReceived/examples/0/payload"));

        JsonObject data = CloudEvent.dataOf(JsonObjects.read(example), Addresses.CONTACT_TYPE);

        assertEquals(Channel.EMAIL, ContactReader.read(data).channel());
        assertEquals(Set.of(), problems("contactReceived", example));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "channel": "FAX"
            "externalId": " "
            "subject": ""
            "body": 7
            "language": "de"
            "topic": 7
            "from": {"name": "Ane"}
            "from": null
            """)
    void refusesAContactThatTheCodeRefuses(String field) throws JsonProcessingException {
        var data = JSON.readTree(
                "{\"channel\": \"EMAIL\", \"externalId\": \"m-1\", \"subject\": \"a\", \"body\": \"b\", \"from\": {\"email\": \"a@b.dk\"}}");
        var event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", "1")
                .put("source", "/mail")
                .put("type", Addresses.CONTACT_TYPE);
        event.set("data", ((ObjectNode) data).setAll((ObjectNode) JSON.readTree("{" + field + "}")));

        assertTrue(!problems("contactReceived", event.toString()).isEmpty(), field);
    }

    @Test
    void namesTheValuesThatTheCodeKnows() {
        assertEquals(names(Channel.values()), values("/components/schemas/Channel/enum"));
        assertEquals(names(TicketStatus.values()), values("/components/schemas/Status/enum"));
        String details =
                "/components/messages/ticketOpened/payload/allOf/1/properties/data/properties/details/properties";
        assertEquals(names(Priority.values()), values(details + "/priority/enum"));
        assertTrue(CloudEvent.MEDIA_TYPE.startsWith(
                DOCUMENT.get("defaultContentType").asText()));
    }

    /** As those who record them write them. */
    private static JsonObject details(EventType type) {
        return switch (type) {
            case TICKET_OPENED ->
                JsonObjects.of(
                        "channel",
                        Channel.EMAIL,
                        "category",
                        "general",
                        "categoryReason",
                        "no rule",
                        "priority",
                        Priority.NORMAL,
                        "queue",
                        "service",
                        "subject",
                        "Pakke",
                        "follows",
                        16L);
            case CONTACT_RECEIVED -> JsonObjects.of("channel", Channel.SMS);
            case SLA_APPLIED ->
                JsonObjects.of("policy", "mail", "calendar", "always", "firstResponseDue", "2026-03-28T21:00:00Z");
            case SLA_CORRECTED -> JsonObjects.of("cause", "RULES_CHANGED", "resolutionDue", "2026-03-28T21:00:00Z");
            case SLA_ESCALATED ->
                JsonObjects.of("metric", "RESOLUTION", "due", "2026-03-28T21:00:00Z", "action", "NOTIFY", "to", "lead");
            case TICKET_RECLASSIFIED ->
                JsonObjects.of("category", "general", "priority", Priority.HIGH, "reason", "it smells of gas");
            case CUSTOMER_CHOSEN -> JsonObjects.of("customer", 17L, "name", "Ane Holm", "previous", 18L);
            case TICKET_MERGED -> JsonObjects.of("into", 100_051L, "reason", "the same parcel");
            case SLA_WARNED, SLA_BREACHED -> JsonObjects.of("metric", "FIRST_RESPONSE", "due", "2026-03-28T21:00:00Z");
            case TICKET_QUEUED -> JsonObjects.of("queue", "service", "reason", "customer replied");
            case TICKET_OFFERED -> JsonObjects.of("agent", "agent1", "offer", 17L, "expiresAt", "2026-03-28T21:00:00Z");
            case OFFER_ENDED ->
                JsonObjects.of("agent", "agent1", "offer", 17L, "outcome", "DECLINED", "reason", "on a break");
            case TICKET_ASSIGNED -> JsonObjects.of("agent", "agent1", "reason", "longest idle");
            case REPLY_SENT -> JsonObjects.of("handleSeconds", 95);
            case NOTE_ADDED -> JsonObjects.of();
            case STATUS_CHANGED ->
                JsonObjects.of("from", TicketStatus.OPEN, "to", TicketStatus.RESOLVED, "reason", "with the reply");
            case CALL_ANSWERED -> JsonObjects.of("call", "1718", "direction", "INBOUND", "number", "+4520123456");
            case CALL_TRANSFERRED -> JsonObjects.of("call", "1718", "to", "agent2");
            case CALL_ENDED ->
                JsonObjects.of(
                        "call", "1718", "waitSeconds", 5, "talkSeconds", 95, "holdSeconds", 0, "cause", "normal");
            case SATISFACTION_GIVEN -> JsonObjects.of("score", 5);
            case ANSWER_REVIEWED -> JsonObjects.of("reply", 17L);
        };
    }

    @ParameterizedTest
    @EnumSource(CallEventKind.class)
    void describesTheEventsOfCalls(CallEventKind kind) throws JsonProcessingException {
        String message = messageOf(kind.cloudEventType());
        CallEvent event = CallEvents.of("1718").at(0).event(kind, "201");

        assertEquals(Set.of(), problems(message, CallEventJson.envelope(event).toString()));
        assertTrue(!problems(message, "{\"specversion\": \"1.0\"}").isEmpty());
    }

    @Test
    void itsExampleOfACallIsAccepted() throws JsonProcessingException {
        String example = JSON.writeValueAsString(DOCUMENT.at("/components/messages/callDelivered/examples/0/payload"));

        assertEquals("201", CallEventJson.read(JsonObjects.read(example)).device());
        assertEquals(Set.of(), problems("callDelivered", example));
    }

    private static String messageOf(String type) {
        return DOCUMENT.at("/components/messages").properties().stream()
                .filter(message -> message.getValue().get("name").asText().equals(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** What is wrong with a message by its schema, which may refer to the whole document. */
    private static Set<String> problems(String message, String json) {
        ObjectNode schema = DOCUMENT.deepCopy();
        schema.put("$ref", "#/components/messages/" + message + "/payload");
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(schema)
                    .validate(JSON.readTree(json))
                    .stream()
                    .map(ValidationMessage::getMessage)
                    .collect(Collectors.toSet());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> values(String pointer) {
        return StreamSupport.stream(DOCUMENT.at(pointer).spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(new File("../config/asyncapi.yaml"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
