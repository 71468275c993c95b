package dk.kontakt.demo.story;

import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.crew.Dispatch;
import dk.kontakt.routing.choice.Decision;
import dk.kontakt.routing.choice.Exclusion;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Happening;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A live contact laid before an agent who accepts it by hand, or declines it, or does not notice. */
final class Ringing {
    private static final double DECLINED = 0.08;
    private static final double MISSED = 0.06;
    private static final List<String> REASONS = List.of("Er midt i en sag", "Tager en kollega med", "Systemet driller");

    private final Stage stage;
    private final Dispatch dispatch;
    private final Channel channel;
    private final TicketLife life;
    private final Steps steps;
    private final Chance chance;

    Ringing(Stage stage, Channel channel, TicketLife life, Steps steps, Chance chance) {
        this.stage = stage;
        this.dispatch = stage.dispatch();
        this.channel = channel;
        this.life = life;
        this.steps = steps;
        this.chance = chance;
    }

    /** An offer in the table; the reason goes with a refusal. */
    private record Bell(
            long id,
            Decision decision,
            Instant from,
            Instant until,
            String outcome,
            @Nullable String reason) {

        String agent() {
            return decision.chosen().orElseThrow();
        }
    }

    /** The agent has room held for it until the answer, after which the story goes on in one of two ways. */
    void offer(Instant at, Decision decision, Runnable taken, Consumer<Instant> refused) {
        Duration within = life.place().rules().offers().within();
        double draw = chance.share();
        String outcome = draw < DECLINED ? "DECLINED" : draw < DECLINED + MISSED ? "MISSED" : "ACCEPTED";
        String reason = outcome.equals("DECLINED") ? chance.oneOf(REASONS) : null;
        Instant until = at.plus(within);
        Instant wanted = outcome.equals("MISSED") ? until : at.plusMillis(chance.between(1_500, 9_000));
        Instant answered = wanted.isAfter(steps.now()) ? steps.now() : wanted;
        String possible = outcome.equals("MISSED") && answered.isBefore(until) ? "ACCEPTED" : outcome;
        var bell = new Bell(stage.ledger().reserve(Rows.OFFER), decision, at, until, possible, reason);
        dispatch.take(bell.agent(), channel, at);
        life.offered(steps.to(at), bell.agent(), bell.id, until);
        stage.agenda().plan(answered, () -> answer(answered, bell, taken, refused));
    }

    private void answer(Instant at, Bell bell, Runnable taken, Consumer<Instant> refused) {
        String outcome = dispatch.isAvailable(bell.agent()) ? bell.outcome : "WITHDRAWN";
        write(bell, outcome, at);
        if (outcome.equals("ACCEPTED")) {
            life.assign(steps.to(at), bell.decision, new Happening.By(bell.agent(), "accepted"));
            taken.run();
            return;
        }
        dispatch.releaseAt(at, bell.agent(), channel, Duration.ZERO);
        String actor = outcome.equals("DECLINED") ? bell.agent() : Happening.SYSTEM;
        life.offerEnded(steps.to(at), new TicketLife.OfferEnd(bell.id, bell.agent(), outcome, bell.reason), actor);
        if (!outcome.equals("WITHDRAWN")) {
            life.place().avoid(bell.agent(), Exclusion.valueOf(outcome), at);
        }
        stage.agenda().plan(at, () -> refused.accept(at));
    }

    private void write(Bell bell, String outcome, Instant at) {
        String explanation = life.explained(bell.decision);
        stage.ledger()
                .add(
                        Rows.OFFER,
                        bell.id,
                        life.number(),
                        bell.agent(),
                        channel,
                        life.queue(),
                        bell.from,
                        bell.until,
                        outcome,
                        at,
                        outcome.equals("DECLINED") ? bell.reason : null,
                        explanation);
    }
}
