package dk.kontakt.demo.story;

import static dk.kontakt.ticket.EventType.CONTACT_RECEIVED;
import static dk.kontakt.ticket.EventType.NOTE_ADDED;
import static dk.kontakt.ticket.EventType.OFFER_ENDED;
import static dk.kontakt.ticket.EventType.REPLY_SENT;
import static dk.kontakt.ticket.EventType.SATISFACTION_GIVEN;
import static dk.kontakt.ticket.EventType.SLA_APPLIED;
import static dk.kontakt.ticket.EventType.STATUS_CHANGED;
import static dk.kontakt.ticket.EventType.TICKET_ASSIGNED;
import static dk.kontakt.ticket.EventType.TICKET_OFFERED;
import static dk.kontakt.ticket.EventType.TICKET_OPENED;
import static dk.kontakt.ticket.EventType.TICKET_QUEUED;

import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.Evidence;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.choice.Decision;
import dk.kontakt.routing.choice.Exclusion;
import dk.kontakt.routing.choice.Explanation;
import dk.kontakt.routing.rule.Delivery;
import dk.kontakt.routing.rule.HeadStart;
import dk.kontakt.routing.rule.Trait;
import dk.kontakt.sla.rule.Dimension;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.Priority;
import dk.kontakt.ticket.TicketStatus;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket as it lives: every step writes the rows and events that {@code TicketService} and its observers write for it. */
final class TicketLife {
    /** Where nothing was promised. */
    private static final Duration GRACE = Duration.ofHours(24);

    private final Enquiry enquiry;
    private final UUID token;
    private final Stage stage;
    private final Ledger ledger;
    private final Promises promises;
    private final Entries entries;
    private final Correspondence said;

    private TicketStatus status = TicketStatus.NEW;
    private String queue;
    private @Nullable String assignee;
    private @Nullable Holding holding;
    private PlaceInLine place;
    private @Nullable Instant firstRespondedAt;
    private @Nullable Instant resolvedAt;
    private Instant updatedAt;

    TicketLife(Enquiry enquiry, UUID token, Stage stage) {
        this.enquiry = enquiry;
        this.token = token;
        this.stage = stage;
        this.ledger = stage.ledger();
        this.queue = enquiry.choice().category().queue();
        this.updatedAt = enquiry.at();
        this.promises =
                new Promises(enquiry.number(), this::value, stage.rules().goals(), enquiry.at());
        this.entries = new Entries(ledger, enquiry.number(), promises);
        this.said = new Correspondence(ledger, enquiry);
        this.place = placeInLine(enquiry.at(), null);
    }

    void open(Message message) {
        long contact = said.contact(message);
        JsonObject details = JsonObjects.of(
                "channel", enquiry.channel(),
                "category", enquiry.choice().category().code(),
                "categoryReason", enquiry.choice().reason(),
                "priority", enquiry.choice().category().priority(),
                "queue", queue,
                "subject", enquiry.content().subject(),
                "follows", enquiry.strand().follows());
        entries.add(enquiry.at(), TICKET_OPENED, Happening.CUSTOMER, contact, details);
        entries.add(enquiry.at(), SLA_APPLIED, Happening.SYSTEM, null, promises.details());
        stepped(enquiry.at());
    }

    void join(Message message) {
        entries.noticeClocksBefore(message.at());
        long contact = said.contact(message);
        JsonObject details = JsonObjects.of("channel", message.channel());
        promises.customerWrote(message.at(), firstRespondedAt != null || status.isEnded());
        entries.add(message.at(), CONTACT_RECEIVED, Happening.CUSTOMER, contact, details);
        if (status == TicketStatus.PENDING_CUSTOMER || status == TicketStatus.RESOLVED) {
            var by = new Happening.By(Happening.CUSTOMER, "customer replied");
            String agent = assignee;
            change(message.at(), TicketStatus.OPEN, by);
            toQueue(message.at(), queue, by);
            place = placeInLine(message.at(), agent);
        }
        stepped(message.at());
    }

    void assign(Instant at, Decision decision, Happening.By by) {
        entries.noticeClocksBefore(at);
        String agent = decision.chosen().orElseThrow();
        long id = ledger.reserve(Rows.ASSIGNMENT);
        holding = new Holding(id, agent, at, by.actor(), explained(decision), queue, place, urgency());
        assignee = agent;
        status = status == TicketStatus.NEW ? TicketStatus.OPEN : status;
        promises.activated(status, at);
        JsonObject details = JsonObjects.of("agent", agent, "reason", by.reason());
        entries.add(at, TICKET_ASSIGNED, by.actor(), id, details);
        stepped(at);
    }

    void offered(Instant at, String agent, long offer, Instant expiresAt) {
        entries.noticeClocksBefore(at);
        JsonObject details = JsonObjects.of("agent", agent, "offer", offer, "expiresAt", expiresAt);
        entries.add(at, TICKET_OFFERED, Happening.ROUTER, offer, details);
    }

    /** How an offer ended that was not accepted. */
    record OfferEnd(
            long offer,
            String agent,
            String outcome,
            @Nullable String reason) {}

    void offerEnded(Instant at, OfferEnd end, String actor) {
        entries.noticeClocksBefore(at);
        JsonObject details =
                JsonObjects.of("agent", end.agent, "offer", end.offer, "outcome", end.outcome, "reason", end.reason);
        entries.add(at, OFFER_ENDED, actor, end.offer, details);
    }

    /** The assignee answers; null leaves the status as it is. */
    void reply(Instant at, String body, int workSeconds, @Nullable TicketStatus then) {
        entries.noticeClocksBefore(at);
        long id = said.reply(agent(), at, body, workSeconds);
        firstRespondedAt = firstRespondedAt == null ? at : firstRespondedAt;
        entries.add(at, REPLY_SENT, agent(), id, JsonObjects.of("handleSeconds", workSeconds));
        promises.answered(at);
        if (then != null) {
            change(at, then, new Happening.By(agent(), "with the reply"));
        }
        stepped(at);
    }

    void note(Instant at, String body) {
        entries.noticeClocksBefore(at);
        long id = said.note(agent(), at, body);
        entries.add(at, NOTE_ADDED, agent(), id, JsonObject.EMPTY_JSON_OBJECT);
        stepped(at);
    }

    void move(Instant at, TicketStatus to, Happening.By by) {
        entries.noticeClocksBefore(at);
        change(at, to, by);
        stepped(at);
    }

    /** The assignee hands the case to whoever is free in a queue. */
    void handOver(Instant at, String toQueue, String reason) {
        entries.noticeClocksBefore(at);
        String agent = agent();
        toQueue(at, toQueue, new Happening.By(agent, reason));
        place = placeInLine(at, null);
        place.avoid(agent, Exclusion.HANDED_IT_ON, at);
        stepped(at);
    }

    void rate(Instant at, int score, @Nullable String comment) {
        ledger.add(Rows.SATISFACTION, enquiry.number(), score, at, comment);
        entries.add(
                at, SATISFACTION_GIVEN, Happening.CUSTOMER, null, JsonObjects.of("score", score, "comment", comment));
    }

    /** Writes the ticket as it stands at the present. */
    void end(Instant now) {
        entries.noticeClocksBefore(now);
        writeTicket();
        writeFinding();
        promises.write(ledger);
        if (holding != null) {
            holding.write(ledger, enquiry, null);
        }
        if (assignee == null && (status == TicketStatus.NEW || status == TicketStatus.OPEN)) {
            writePlaceInLine(now);
        }
    }

    TicketStatus status() {
        return status;
    }

    long number() {
        return enquiry.number();
    }

    /** The one it has in the line, or had last. */
    PlaceInLine place() {
        return place;
    }

    /** Whether it waits for an agent to ask for it. */
    boolean isFetched() {
        return place.rules().delivery() == Delivery.PULL && !enquiry.channel().isLive();
    }

    String explained(Decision decision) {
        return Explanation.write(decision, stage.rules().routing().version()).toString();
    }

    String queue() {
        return queue;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    int contacts() {
        return enquiry.contacts();
    }

    /** False of what nobody took, as of most calls that were given up. */
    boolean hasAgent() {
        return assignee != null;
    }

    boolean isLate() {
        return promises.anyBreached();
    }

    /** Whoever has the case. */
    String agent() {
        return Objects.requireNonNull(assignee);
    }

    private void change(Instant at, TicketStatus to, Happening.By by) {
        TicketStatus from = status;
        if (!from.canTransitionTo(to)) {
            throw new IllegalStateException(from + " cannot become " + to);
        }
        status = to;
        if (!to.occupiesAgent()) {
            letGo(at);
        }
        boolean reopened = from == TicketStatus.RESOLVED && to == TicketStatus.OPEN;
        resolvedAt = to == TicketStatus.RESOLVED ? at : reopened ? null : resolvedAt;
        JsonObject details = JsonObjects.of("from", from, "to", to, "reason", by.reason());
        entries.add(at, STATUS_CHANGED, by.actor(), null, details);
        promises.moved(from, to, at);
    }

    private void toQueue(Instant at, String newQueue, Happening.By by) {
        JsonObject details = JsonObjects.of("queue", newQueue, "previousAgent", assignee, "reason", by.reason());
        letGo(at);
        queue = newQueue;
        assignee = null;
        entries.add(at, TICKET_QUEUED, by.actor(), null, details);
    }

    /** The agent has room for others again. */
    private void letGo(Instant at) {
        if (holding != null) {
            holding.write(ledger, enquiry, at);
            Duration wrapUp = place.rules().offers().wrapUp();
            stage.dispatch().releaseAt(at, holding.agent(), enquiry.channel(), wrapUp);
            holding = null;
        }
    }

    private PlaceInLine placeInLine(Instant since, @Nullable String knowsIt) {
        CategoryDefinition category = enquiry.choice().category();
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        traits.put(Trait.QUEUE, queue);
        traits.put(Trait.CATEGORY, category.code());
        traits.put(Trait.LANGUAGE, enquiry.language());
        traits.put(Trait.SEGMENT, enquiry.buyer().segment().name());
        traits.put(Trait.CHANNEL, enquiry.channel().name());
        traits.put(Trait.PRIORITY, category.priority());
        return new PlaceInLine(
                stage.rules().routing().of(queue),
                stage.rules().demand(category, traits),
                since,
                knowsIt,
                stage.dispatch()::isPresent);
    }

    private String value(Dimension dimension) {
        CategoryDefinition category = enquiry.choice().category();
        return switch (dimension) {
            case CHANNEL -> enquiry.channel().name();
            case CATEGORY -> category.code();
            case SALE -> category.sale().name();
            case SEGMENT -> enquiry.buyer().segment().name();
            case VALUE_BAND -> throw new IllegalStateException("no goal of the shop asks for the customer's value");
            case PRIORITY -> category.priority();
            case QUEUE -> category.queue();
        };
    }

    private void stepped(Instant at) {
        entries.nextVersion();
        updatedAt = at;
    }

    private void writeTicket() {
        ledger.add(
                Rows.TICKET,
                enquiry.number(),
                status,
                enquiry.channel(),
                enquiry.choice().category().code(),
                enquiry.choice().reason(),
                enquiry.choice().category().priority(),
                queue,
                assignee,
                enquiry.buyer().id(),
                enquiry.strand().conversation(),
                enquiry.strand().follows(),
                enquiry.content().subject(),
                enquiry.language(),
                enquiry.content().orderNumber(),
                enquiry.content().product(),
                token,
                enquiry.at(),
                updatedAt,
                promises.due(Metric.FIRST_RESPONSE),
                firstRespondedAt,
                promises.due(Metric.NEXT_RESPONSE),
                promises.due(Metric.RESOLUTION),
                resolvedAt,
                entries.version());
    }

    private void writeFinding() {
        Evidence evidence = enquiry.choice().evidence();
        if (!evidence.found().isEmpty()) {
            ledger.add(Rows.FINDING, enquiry.number(), evidence.rules(), evidence.json());
        }
    }

    /** Its place in the line: the next promise, less the head start of priority and value. */
    private Instant urgency() {
        Instant answer = promises.due(firstRespondedAt == null ? Metric.FIRST_RESPONSE : Metric.NEXT_RESPONSE);
        Instant due = answer == null ? promises.due(Metric.RESOLUTION) : answer;
        HeadStart headStart = stage.rules().routing().headStart();
        return (due == null ? enquiry.at().plus(GRACE) : due)
                .minus(headStart.of(Priority.valueOf(enquiry.choice().category().priority())))
                .minus(headStart.of(stage.spending().bandOf(enquiry.buyer().id(), enquiry.at())));
    }

    private void writePlaceInLine(Instant now) {
        ledger.add(
                Rows.WAITING,
                enquiry.number(),
                queue,
                enquiry.channel(),
                place.step(now),
                place.requirementAt(now),
                place.reservedFor(now),
                place.avoided(now),
                urgency(),
                place.since(),
                place.demand(),
                stage.rules().routing().version(),
                place.preferred(),
                place.avoidedUntil(now),
                place.nextChange(now));
    }
}
