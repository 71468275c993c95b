package dk.kontakt.demo.story;

import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.crew.Dispatch;
import dk.kontakt.demo.crew.Stretch;
import dk.kontakt.routing.choice.Decision;
import dk.kontakt.routing.choice.Exclusion;
import dk.kontakt.routing.choice.Wish;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What agents do with one ticket besides answering: take it, put it on hold, hand it over. */
final class Desk {
    private static final int TRIES = 24;
    private static final double ASSIGNED_BY_HAND = 0.012;
    private static final Duration WRITTEN_RETRY = Duration.ofMinutes(12);
    private static final Duration LIVE_RETRY = Duration.ofSeconds(9);

    private final Stage stage;
    private final Enquiry enquiry;
    private final TicketLife life;
    private final Steps steps;
    private final Chance chance;

    Desk(Stage stage, Enquiry enquiry, TicketLife life, Steps steps, Chance chance) {
        this.stage = stage;
        this.enquiry = enquiry;
        this.life = life;
        this.steps = steps;
        this.chance = chance;
    }

    /** Somebody takes the ticket at {@code wanted} or, when all are busy, later, and has it until {@code until}. */
    void take(Instant wanted, Instant until) {
        take(wanted, until, null);
    }

    void putOnHold(Instant at) {
        life.note(steps.to(at), internal("any hold-note"));
        life.move(steps.last(), TicketStatus.ON_HOLD, new Happening.By(life.agent(), internal("any hold-reason")));
    }

    /** The agent finds the case to be somebody else's, who takes it soon. */
    void handOver(Instant at, Instant until) {
        List<String> others = stage.rules().queues().stream()
                .filter(queue -> !queue.equals(life.queue()))
                .toList();
        String agent = life.agent();
        life.handOver(steps.to(at), chance.oneOf(others), internal("any transfer-reason"));
        take(steps.last().plusSeconds(chance.between(1, 90)), until, agent);
    }

    private void take(Instant wanted, Instant until, @Nullable String avoided) {
        Wish wish = Wish.of(life.requirement()).preferring(life.preferred()).avoiding(avoided, Exclusion.HANDED_IT_ON);
        Instant at = steps.to(wanted);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Decision> decision = ask(wish, stretch(at, until), manner(attempt));
            if (decision.isPresent()) {
                assign(at, decision.get());
                return;
            }
            at = steps.to(stage.rota().staffedFrom(at.plus(retry())));
        }
        assign(at, ask(wish, stretch(at, until), Dispatch.Manner.OVERTIME).orElseThrow());
    }

    private Optional<Decision> ask(Wish wish, Stretch stretch, Dispatch.Manner manner) {
        return stage.dispatch().decide(new Dispatch.Case(wish, enquiry.channel(), stretch, manner), chance);
    }

    private void assign(Instant at, Decision decision) {
        boolean byHand = life.preferred() == null && chance.happens(ASSIGNED_BY_HAND);
        Decision made = byHand ? stage.dispatch().byHand(decision) : decision;
        var by = byHand
                ? new Happening.By("lead", internal("any lead-reason"))
                : new Happening.By(Happening.ROUTER, decision.decidedBy());
        life.assign(at, made, by);
    }

    private Dispatch.Manner manner(int attempt) {
        boolean first = attempt == 0 && enquiry.fate().forFirstAgent();
        return first ? Dispatch.Manner.FIRST_AGENT : Dispatch.Manner.USUAL;
    }

    private Duration retry() {
        return enquiry.channel().isLive() ? LIVE_RETRY : WRITTEN_RETRY;
    }

    private static Stretch stretch(Instant at, Instant until) {
        return new Stretch(at, until.isAfter(at) ? until : at.plusSeconds(1));
    }

    private String internal(String section) {
        var speech =
                new Wording.Speech("da", enquiry.channel(), enquiry.content().facts(), chance);
        return stage.wording().internal(speech, section);
    }
}
