package dk.kontakt.demo.story;

import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.crew.Dispatch;
import dk.kontakt.routing.choice.Decision;
import dk.kontakt.routing.choice.Verdict;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What agents do with one ticket besides answering: take it, put it on hold, hand it over. */
final class Desk {
    private static final double ASSIGNED_BY_HAND = 0.012;
    private static final Duration WRITTEN_RETRY = Duration.ofMinutes(3);
    private static final Duration LIVE_RETRY = Duration.ofSeconds(9);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(15);
    private static final Duration UNTIL_FETCHED = Duration.ofMinutes(25);

    private final Stage stage;
    private final Dispatch dispatch;
    private final Channel channel;
    private final Enquiry enquiry;
    private final TicketLife life;
    private final Steps steps;
    private final Chance chance;
    private final Ringing ringing;

    Desk(Stage stage, Enquiry enquiry, TicketLife life, Steps steps, Chance chance) {
        this.stage = stage;
        this.dispatch = stage.dispatch();
        this.channel = enquiry.channel();
        this.enquiry = enquiry;
        this.life = life;
        this.steps = steps;
        this.chance = chance;
        this.ringing = new Ringing(stage, channel, life, steps, chance);
    }

    /** How the story goes on: with an agent, or with the present before anybody had time. */
    record Sequel(Runnable taken, Runnable waiting) {}

    /** Somebody takes the ticket at {@code wanted} or, when nobody can, as soon as somebody can. */
    void take(Instant wanted, Sequel sequel) {
        Instant fetched = life.isFetched() ? stage.rota().after(wanted, chance.around(UNTIL_FETCHED, 0.6)) : wanted;
        Instant at = steps.to(fetched);
        stage.agenda().plan(at, () -> ask(at, sequel));
    }

    void putOnHold(Instant at) {
        life.note(steps.to(at), internal("any hold-note"));
        life.move(steps.last(), TicketStatus.ON_HOLD, new Happening.By(life.agent(), internal("any hold-reason")));
    }

    /** The agent finds the case to be somebody else's, who takes it soon. */
    void handOver(Instant at, Sequel sequel) {
        List<String> others = stage.rules().queues().stream()
                .filter(queue -> !queue.equals(life.queue()))
                .toList();
        life.handOver(steps.to(at), chance.oneOf(others), internal("any transfer-reason"));
        take(steps.last().plusSeconds(chance.between(1, 90)), sequel);
    }

    private void ask(Instant at, Sequel sequel) {
        Instant opening = stage.rules().opening(life.place().rules(), at);
        if (opening.isAfter(at)) {
            later(opening, at, sequel);
            return;
        }
        Decision decision = dispatch.decide(life.place().wishAt(at), channel);
        if (decision.agent() == null) {
            later(stage.rota().staffedFrom(at.plus(retryAfter(at))), at, sequel);
        } else {
            give(at, decision, sequel);
        }
    }

    /** The longer nobody has had time, the less often somebody looks. */
    private Duration retryAfter(Instant at) {
        Duration least = channel.isLive() ? LIVE_RETRY : WRITTEN_RETRY;
        Duration grown = Duration.between(life.place().since(), at).dividedBy(8);
        Duration longest = grown.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : grown;
        return longest.compareTo(least) > 0 ? longest : least;
    }

    /** Nothing lies in the future: who waits until the present is asked about for the last time then. */
    private void later(Instant next, Instant at, Sequel sequel) {
        Instant again = next.isAfter(steps.now()) ? steps.now() : next;
        if (again.isAfter(at)) {
            stage.agenda().plan(again, () -> ask(again, sequel));
        } else {
            sequel.waiting.run();
        }
    }

    private void give(Instant at, Decision decision, Sequel sequel) {
        String agent = decision.chosen().orElseThrow();
        boolean forFirst = enquiry.fate().forFirstAgent()
                && isEligible(decision, stage.crew().get(0).username());
        if (forFirst || life.place().preferred() == null && chance.happens(ASSIGNED_BY_HAND)) {
            assignByHand(at, forFirst ? stage.crew().get(0).username() : agent, sequel);
        } else if (life.isFetched()) {
            Decision own = dispatch.among(decision.wish(), agent, channel);
            take(at, own, new Happening.By(agent, "asked for the next ticket"), sequel);
        } else if (channel.isLive() && !dispatch.isAutoAnswer(agent)) {
            ringing.offer(at, decision, sequel.taken, again -> ask(again, sequel));
        } else {
            take(at, decision, new Happening.By(Happening.ROUTER, decision.decidedBy()), sequel);
        }
    }

    private void assignByHand(Instant at, String agent, Sequel sequel) {
        Decision named = dispatch.byHand(life.place().requirementAt(at), agent, channel);
        take(at, named, new Happening.By("lead", internal("any lead-reason")), sequel);
    }

    private void take(Instant at, Decision decision, Happening.By by, Sequel sequel) {
        dispatch.take(decision.chosen().orElseThrow(), channel, at);
        life.assign(steps.to(at), decision, by);
        sequel.taken.run();
    }

    private static boolean isEligible(Decision decision, String agent) {
        return decision.verdicts().stream()
                .filter(Verdict::isEligible)
                .anyMatch(verdict -> verdict.candidate().agent().equals(agent));
    }

    private String internal(String section) {
        var speech =
                new Wording.Speech("da", enquiry.channel(), enquiry.content().facts(), chance);
        return stage.wording().internal(speech, section);
    }
}
