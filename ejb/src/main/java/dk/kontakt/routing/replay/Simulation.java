package dk.kontakt.routing.replay;

import dk.kontakt.agent.AgentState;
import dk.kontakt.routing.OfferState;
import dk.kontakt.routing.choice.Exclusion;
import dk.kontakt.routing.choice.Kind;
import dk.kontakt.routing.line.Round;
import dk.kontakt.routing.line.Wants;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.RoutingRules;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lives through the facts of a record: tickets join the line as they did, agents come and go as they did, and the router decides anew. A
 * case that goes to the same agent at the same time ends when it ended; otherwise it lasts as long as it lasted. What agents and leads did
 * by hand is done again where the ticket still waits.
 */
public final class Simulation implements Fact.Listener {
    /** Within which a decision counts as made at the recorded time. */
    private static final Duration SAME_TIME = Duration.ofSeconds(1);

    private final Setting setting;
    private final Agenda agenda = new Agenda();
    private final Line line = new Line();
    private final Crew crew;
    private final Cases cases;
    private final Tally tally;
    private final Map<Long, Waiter> waiting = new LinkedHashMap<>();
    private RoutingRules rules = RoutingRules.NONE;
    private Instant now = Instant.MIN;

    /** A ticket and the agent whom a round chose for it. */
    private record Placing(Waiter waiter, String agent, boolean offered) {}

    public Simulation(Setting setting) {
        this.setting = setting;
        this.crew = new Crew(setting.from());
        this.cases = new Cases(crew);
        this.tally = new Tally(setting);
    }

    public void hear(Fact fact) {
        advance(fact.at());
        fact.tell(this);
    }

    /** A change of state that is known before. */
    public void foresee(StateTurn turn) {
        agenda.plan(turn.at(), () -> turned(turn));
    }

    /** Lives on to the end of the period. */
    public Figures end() {
        advance(setting.to());
        return tally.figures(waiting.values(), crew);
    }

    @Override
    public void arrived(Arrival arrival) {
        tally.recorded(arrival);
        Waiter waiter = waiting.get(arrival.ticket());
        if (isTransfer(arrival)) {
            transfer(arrival, waiter);
        } else if (waiter != null || cases.isHeld(arrival.ticket())) {
            cases.putOff(arrival);
        } else {
            join(arrival);
        }
    }

    @Override
    public void turned(StateTurn turn) {
        crew.turn(turn.agent(), turn.state(), now);
        if (turn.state() == AgentState.AWAY) {
            for (Waiter waiter : List.copyOf(waiting.values())) {
                if (turn.agent().equals(waiter.offeredTo())) {
                    comeBack(waiter, waiter.wants());
                }
                if (turn.agent().equals(waiter.kind().reservedFor())) {
                    change(waiter, waiter.wants().open());
                }
            }
        }
        changed();
    }

    @Override
    public void learned(ProfileChange change) {
        crew.learn(change.agent(), change.profile(), now);
        changed();
    }

    @Override
    public void published(RulesTurn turn) {
        rules = turn.rules();
        List.copyOf(waiting.values()).forEach(this::bringUpToDate);
        changed();
    }

    @Override
    public void resumed(Resumption resumption) {
        long ticket = resumption.ticket();
        if (!waiting.containsKey(ticket) && !cases.isHeld(ticket)) {
            String agent = cases.lastAgent(ticket).orElse(resumption.agent());
            crew.take(agent, resumption.channel(), now);
            hold(ticket, agent, resumption.channel(), resumption.until());
        }
    }

    private void advance(Instant until) {
        for (Agenda.Step step = agenda.next(until); step != Agenda.Step.NONE; step = agenda.next(until)) {
            now = step.at();
            step.deed().run();
            if (step.deed() == Agenda.Step.ROUND) {
                round();
            }
        }
        now = until.isAfter(now) ? until : now;
    }

    private void changed() {
        Instant from = setting.from();
        agenda.planRound(setting.looks().after(now.isBefore(from) ? from : now));
    }

    private void join(Arrival arrival) {
        var waiter = new Waiter(arrival);
        QueueRules queue = rules.of(arrival.queue());
        String preferred = arrival.preferredAgent();
        boolean present = preferred != null && crew.isPresent(preferred);
        Wants wants = waiter.wants().preferring(preferred, present, queue, now);
        String avoided = arrival.avoidedAgent();
        if (avoided != null) {
            String previous = cases.lastAgent(arrival.ticket()).orElse(avoided);
            wants = wants.avoiding(previous, Exclusion.HANDED_IT_ON, queue, now);
        }
        waiter.want(wants);
        waiting.put(arrival.ticket(), waiter);
        line.add(waiter);
        planUpkeep(waiter);
        planEnding(waiter);
        planEarlierOffers(waiter);
        changed();
    }

    /** Offers from before the period are part of how things stood. */
    private void planEarlierOffers(Waiter waiter) {
        waiter.arrival().offers().stream()
                .filter(offer -> offer.offeredAt().isBefore(setting.from()))
                .forEach(offer -> agenda.plan(later(offer.offeredAt()), () -> offerAgain(waiter, offer.agent())));
    }

    private void offerAgain(Waiter waiter, String agent) {
        if (!waiter.isGone() && waiter.offeredTo() == null && now.isBefore(setting.from())) {
            line.remove(waiter);
            crew.take(agent, waiter.channel(), now);
            offer(waiter, agent);
        }
    }

    private void planEnding(Waiter waiter) {
        Ending ending = waiter.arrival().ending();
        Instant at = ending.at();
        String agent = ending.agent();
        if (at != null && ending.way() == Ending.Way.LEFT) {
            agenda.plan(later(at), () -> leave(waiter));
        } else if (at != null && agent != null && ending.way() == Ending.Way.BY_HAND) {
            agenda.plan(later(at), () -> byHand(waiter, agent));
        }
    }

    /** Steps of relaxation, and the end of what is kept or avoided, are taken at whole seconds. */
    private void planUpkeep(Waiter waiter) {
        Instant next = waiter.wants().nextChange();
        if (next != null) {
            agenda.plan(later(wholeSecond(next)), () -> passTime(waiter));
        }
    }

    private void passTime(Waiter waiter) {
        Instant next = waiter.wants().nextChange();
        if (!waiter.isGone() && next != null && !next.isAfter(now)) {
            bringUpToDate(waiter);
            changed();
        }
    }

    private void bringUpToDate(Waiter waiter) {
        change(waiter, waiter.wants().at(now, rules.of(waiter.kind().queue())));
    }

    private void change(Waiter waiter, Wants wants) {
        boolean inLine = waiter.offeredTo() == null;
        if (inLine) {
            line.remove(waiter);
        }
        waiter.want(wants);
        if (inLine) {
            line.add(waiter);
        }
        planUpkeep(waiter);
    }

    private void round() {
        boolean more;
        do {
            more = decide();
        } while (more);
    }

    private boolean decide() {
        var round = new Round(rules, crew.floor(), now);
        Map<Kind, Integer> room = round.room(line.kinds(), this::isOpen);
        List<Waiter> heads = line.heads(room);
        List<Waiter> next = round.first(heads, room);
        List<Placing> placings = new ArrayList<>();
        for (Waiter waiter : next) {
            round.decide(waiter).chosen().ifPresent(agent -> {
                placings.add(new Placing(waiter, agent, round.isOffered(waiter, agent)));
                round.take(agent, waiter.channel());
            });
        }
        for (int i = 0; i < placings.size(); i++) {
            place(placings.get(i), now.plus(i + 1L, ChronoUnit.MICROS));
        }
        return !placings.isEmpty() && round.isCut();
    }

    private boolean isOpen(QueueRules queue) {
        Optional<Instant> opening = setting.hours().opening(queue, now);
        opening.ifPresent(agenda::planRound);
        return opening.isEmpty();
    }

    private void place(Placing placing, Instant takenAt) {
        Waiter waiter = placing.waiter;
        line.remove(waiter);
        crew.tookInRound(placing.agent, waiter.channel(), takenAt);
        if (placing.offered) {
            offer(waiter, placing.agent);
        } else {
            give(waiter, placing.agent);
        }
    }

    private void offer(Waiter waiter, String agent) {
        int number = waiter.offerTo(agent);
        PastOffer past = waiter.nextOfferTo(agent).orElse(null);
        if (past == null) {
            planAnswer(waiter, number, OfferState.ACCEPTED, now.plus(setting.usualAnswer()));
            return;
        }
        boolean onTime = isNow(past.offeredAt());
        Instant ended = past.endedAt();
        boolean answered = past.state() != OfferState.WITHDRAWN && past.state() != OfferState.OPEN;
        if (answered && ended != null) {
            planAnswer(waiter, number, past.state(), later(onTime ? ended : now.plus(past.lasted())));
        } else if (!onTime) {
            planAnswer(waiter, number, OfferState.ACCEPTED, now.plus(setting.usualAnswer()));
        }
    }

    private void planAnswer(Waiter waiter, int number, OfferState answer, Instant at) {
        agenda.plan(at, () -> {
            if (!waiter.isGone() && waiter.isOffered(number)) {
                answer(waiter, answer);
            }
        });
    }

    private void answer(Waiter waiter, OfferState answer) {
        String agent = String.valueOf(waiter.offeredTo());
        if (answer == OfferState.ACCEPTED) {
            crew.release(agent, waiter.channel(), now);
            crew.take(agent, waiter.channel(), now);
            give(waiter, agent);
        } else {
            Exclusion cause = answer == OfferState.DECLINED ? Exclusion.DECLINED : Exclusion.MISSED;
            QueueRules queue = rules.of(waiter.kind().queue());
            comeBack(waiter, waiter.wants().avoiding(agent, cause, queue, now));
            changed();
        }
    }

    private void comeBack(Waiter waiter, Wants wants) {
        crew.release(String.valueOf(waiter.offeredTo()), waiter.channel(), now);
        waiter.comeBack();
        waiter.want(wants);
        line.add(waiter);
        planUpkeep(waiter);
    }

    /** The room is taken already. */
    private void give(Waiter waiter, String agent) {
        remove(waiter);
        Arrival arrival = waiter.arrival();
        tally.answered(arrival, agent, now);
        hold(arrival.ticket(), agent, arrival.channel(), releaseOf(arrival, agent));
    }

    private void hold(long ticket, String agent, String channel, @Nullable Instant until) {
        Cases.Stint stint = cases.hold(ticket, agent, channel);
        if (until != null) {
            agenda.plan(later(until), () -> {
                if (cases.isHeldFor(ticket, stint)) {
                    release(ticket);
                }
            });
        }
    }

    private @Nullable Instant releaseOf(Arrival arrival, String agent) {
        Ending ending = arrival.ending();
        if (ending.agent() == null) {
            return now.plus(setting.usualHandling().getOrDefault(arrival.channel(), Duration.ZERO));
        } else if (agent.equals(ending.agent()) && ending.at() != null && isNow(ending.at())) {
            return ending.releasedAt();
        }
        return ending.handled().map(now::plus).orElse(null);
    }

    private void release(long ticket) {
        cases.release(ticket, now);
        cases.nextStay(ticket).ifPresent(this::join);
        changed();
    }

    private void byHand(Waiter waiter, String agent) {
        if (!waiter.isGone()) {
            crew.take(agent, waiter.channel(), now);
            withdraw(waiter);
            give(waiter, agent);
            changed();
        }
    }

    private void leave(Waiter waiter) {
        if (!waiter.isGone()) {
            withdraw(waiter);
            remove(waiter);
            tally.left(waiter.arrival(), now);
            cases.nextStay(waiter.ticket()).ifPresent(this::join);
            changed();
        }
    }

    private void withdraw(Waiter waiter) {
        String agent = waiter.offeredTo();
        if (agent != null) {
            crew.release(agent, waiter.channel(), now);
        }
    }

    private void remove(Waiter waiter) {
        line.remove(waiter);
        waiting.remove(waiter.ticket());
        waiter.leave();
    }

    /** Given from hand to hand without a stay in the line. */
    private static boolean isTransfer(Arrival arrival) {
        return arrival.ending().way() == Ending.Way.BY_HAND
                && arrival.at().equals(arrival.ending().at());
    }

    private void transfer(Arrival arrival, @Nullable Waiter waiter) {
        String agent = String.valueOf(arrival.ending().agent());
        if (waiter != null) {
            byHand(waiter, agent);
            return;
        }
        cases.release(arrival.ticket(), now);
        crew.take(agent, arrival.channel(), now);
        tally.handedOver(agent);
        hold(arrival.ticket(), agent, arrival.channel(), releaseOf(arrival, agent));
        changed();
    }

    private boolean isNow(Instant recorded) {
        return Duration.between(recorded, now).abs().compareTo(SAME_TIME) <= 0;
    }

    private Instant later(Instant at) {
        return at.isAfter(now) ? at : now;
    }

    private static Instant wholeSecond(Instant at) {
        Instant floor = at.truncatedTo(ChronoUnit.SECONDS);
        return floor.equals(at) ? at : floor.plusSeconds(1);
    }
}
