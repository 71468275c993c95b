package dk.kontakt.sla.clock;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.sla.rule.ClockStart;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.Occasion;
import dk.kontakt.sla.rule.SlaPolicy;
import dk.kontakt.sla.rule.SlaTarget;
import dk.kontakt.ticket.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The clocks of one ticket, moved by what happens to it. Instants are cut to whole seconds. */
public final class TicketClocks {
    private static final List<Metric> FROM_CREATION = List.of(Metric.FIRST_RESPONSE, Metric.RESOLUTION, Metric.ANSWER);

    private final long ticket;
    private final Occasion occasion;
    private final Setting setting;
    private final List<SlaClock> clocks;

    /** Where clocks find their rules and calendars, and where they write. */
    public record Setting(Rules rules, Calendars calendars, Ledger ledger) {}

    public TicketClocks(long ticket, Occasion occasion, Setting setting, List<SlaClock> clocks) {
        this.ticket = ticket;
        this.occasion = occasion;
        this.setting = setting;
        this.clocks = new ArrayList<>(clocks);
    }

    /** The ticket was opened around a contact received at {@code received}. */
    public void opened(Instant received) {
        policy().ifPresent(policy -> FROM_CREATION.forEach(metric -> start(policy, metric, received, Cause.OPENED)));
    }

    /** An agent has the case. */
    public void activated(Instant now, TicketStatus status) {
        Instant at = seconds(now);
        each(
                clock -> clock.isOpen() && !clock.isActivated() && !isPausedIn(status, clock),
                clock -> clock.run(at, Cause.ACTIVATED, goal(clock), hours(clock), setting.ledger));
        each(clock -> clock.metric() == Metric.ANSWER && clock.isOpen(), clock -> close(clock, at, Cause.ACTIVATED));
    }

    /** Whether a clock begins or ends when an agent has the case; without one {@link #activated} does nothing. */
    public boolean awaitAgent() {
        return clocks.stream()
                .anyMatch(clock -> clock.isOpen() && (!clock.isActivated() || clock.metric() == Metric.ANSWER));
    }

    /**
     * The customer wrote again. A clock starts unless one runs already: it counts from the oldest message nobody has answered.
     *
     * @param conversing whether the first message has been dealt with, by an answer or a solution
     */
    public void customerWrote(Instant received, boolean conversing) {
        boolean awaited = clocks.stream().anyMatch(TicketClocks::awaitsAnswer);
        if (conversing && !awaited) {
            policy().ifPresent(policy -> start(policy, Metric.NEXT_RESPONSE, received, Cause.CUSTOMER_WROTE));
        }
    }

    public void answered(Instant now) {
        each(
                clock -> clock.metric().isResponse() && clock.isOpen(),
                clock -> close(clock, seconds(now), Cause.ANSWERED));
    }

    public void moved(TicketStatus from, TicketStatus to, Instant now) {
        Instant at = seconds(now);
        if (to.isEnded()) {
            each(SlaClock::isOpen, clock -> close(clock, at, Cause.RESOLVED));
        } else {
            if (from == TicketStatus.RESOLVED) {
                each(TicketClocks::canGoOn, clock -> clock.reopen(at, goal(clock), hours(clock), setting.ledger));
            }
            align(to, at, Cause.STATUS_CHANGED);
        }
    }

    /** The ticket ended in another one. */
    public void mergedAway(Instant now) {
        each(SlaClock::isOpen, clock -> clock.cancel(seconds(now), Cause.MERGED, hours(clock), setting.ledger));
    }

    /** Another ticket ended in this one; {@code unansweredSince} is the oldest message there that nobody has answered. */
    public void absorbed(Instant unansweredSince, Instant now) {
        Instant since = seconds(unansweredSince);
        List<SlaClock> waiting =
                clocks.stream().filter(TicketClocks::awaitsAnswer).toList();
        if (waiting.isEmpty()) {
            policy().ifPresent(policy -> start(policy, Metric.NEXT_RESPONSE, since, Cause.MERGED));
        }
        waiting.stream()
                .filter(clock -> clock.isRunning() && clock.isPending())
                .filter(clock -> hours(clock).elapsed(since, seconds(now)).compareTo(elapsed(clock, now)) > 0)
                .forEach(clock -> clock.backdate(since, seconds(now), goal(clock), hours(clock), setting.ledger));
    }

    /**
     * The policy is chosen anew, because the ticket or the rules changed. A clock whose terms changed goes on under the new ones from
     * {@code now}; one that was met or breached stays; one that is promised only now starts now.
     *
     * @param unanswered whether nobody has answered the customer yet
     */
    public void rematched(TicketStatus status, boolean unanswered, Instant now, Cause cause) {
        Instant at = seconds(now);
        Optional<SlaPolicy> policy = policy();
        each(clock -> clock.isOpen() && clock.isPending(), clock -> rematch(clock, policy, at, cause));
        if (!status.isEnded()) {
            policy.ifPresent(found -> {
                startMissing(found, Metric.RESOLUTION, at, cause);
                if (unanswered) {
                    startMissing(found, Metric.FIRST_RESPONSE, at, cause);
                }
            });
        }
        align(status, at, cause);
    }

    /** The nearest due time of what is still promised for a metric; null when paused, closed or not promised. */
    public @Nullable Instant due(Metric metric) {
        return clocks.stream()
                .filter(clock -> clock.metric() == metric && clock.state() != SlaClock.State.CANCELLED)
                .reduce((earlier, later) -> later)
                .map(SlaClock::dueAt)
                .orElse(null);
    }

    /** The clock that has to warn, breach or escalate first, if that is before {@code at}. */
    public Optional<SlaClock> nextBefore(Instant at) {
        return clocks.stream()
                .filter(clock -> clock.isDueBefore(seconds(at)))
                .min(Comparator.comparing(SlaClock::nextOrNever));
    }

    /** Lets a clock warn, breach or escalate, whatever is next. */
    public Step pass(SlaClock clock) {
        return clock.pass(goal(clock), hours(clock));
    }

    public List<SlaClock> all() {
        return List.copyOf(clocks);
    }

    private void startMissing(SlaPolicy policy, Metric metric, Instant at, Cause cause) {
        boolean had = clocks.stream()
                .anyMatch(clock -> clock.metric() == metric && clock.state() != SlaClock.State.CANCELLED);
        if (!had) {
            start(policy, metric, at, cause);
        }
    }

    private void start(SlaPolicy policy, Metric metric, Instant from, Cause cause) {
        policy.target(metric).ifPresent(goal -> {
            int cycle =
                    1 + (int) clocks.stream().filter(c -> c.metric() == metric).count();
            var clock = new SlaClock(ticket, metric, cycle, terms(policy, goal));
            clocks.add(clock);
            setting.ledger.opened(clock);
            if (waitsForAgent(policy, metric)) {
                clock.pause(seconds(from), Cause.NOT_ACTIVATED, hours(clock), setting.ledger);
            } else {
                clock.run(seconds(from), cause, goal, hours(clock), setting.ledger);
            }
        });
    }

    private boolean waitsForAgent(SlaPolicy policy, Metric metric) {
        boolean taken = clocks.stream().anyMatch(SlaClock::isActivated);
        return policy.clockStart() == ClockStart.ACTIVATED
                && FROM_CREATION.contains(metric)
                && metric != Metric.ANSWER
                && !taken;
    }

    private void rematch(SlaClock clock, Optional<SlaPolicy> policy, Instant at, Cause cause) {
        Optional<Terms> wanted =
                policy.flatMap(found -> found.target(clock.metric()).map(goal -> terms(found, goal)));
        if (wanted.isEmpty()) {
            clock.cancel(at, cause, hours(clock), setting.ledger);
        } else if (!wanted.get().same(terms(clock))) {
            BusinessCalendar before = hours(clock);
            Terms terms = wanted.get();
            clock.correct(terms, at, cause, before, hours(terms), setting.ledger);
        }
    }

    private void align(TicketStatus status, Instant at, Cause cause) {
        each(
                clock -> clock.isOpen() && clock.isRunning() && isPausedIn(status, clock),
                clock -> clock.pause(at, cause, hours(clock), setting.ledger));
        each(
                clock -> clock.isOpen() && clock.isActivated() && !clock.isRunning() && !isPausedIn(status, clock),
                clock -> clock.run(at, cause, goal(clock), hours(clock), setting.ledger));
    }

    private void close(SlaClock clock, Instant at, Cause cause) {
        clock.close(at, cause, hours(clock), setting.ledger);
    }

    private boolean isPausedIn(TicketStatus status, SlaClock clock) {
        return setting.rules.inForce().pauses(status, clock.metric());
    }

    private static boolean awaitsAnswer(SlaClock clock) {
        return clock.isOpen() && (clock.metric() == Metric.FIRST_RESPONSE || clock.metric() == Metric.NEXT_RESPONSE);
    }

    private static boolean canGoOn(SlaClock clock) {
        return clock.metric() == Metric.RESOLUTION && clock.state() == SlaClock.State.MET;
    }

    private Duration elapsed(SlaClock clock, Instant now) {
        return clock.elapsed(seconds(now), hours(clock));
    }

    private Optional<SlaPolicy> policy() {
        return setting.rules.inForce().firstThatFits(occasion);
    }

    private Terms terms(SlaPolicy policy, SlaTarget goal) {
        int version = setting.calendars.latest(goal.calendar());
        return new Terms(setting.rules.inForce().version(), policy.name(), version, goal);
    }

    private Terms terms(SlaClock clock) {
        AppliedTerms terms = clock.terms();
        return new Terms(terms.rules(), terms.policy(), terms.calendarVersion(), goal(clock));
    }

    private SlaTarget goal(SlaClock clock) {
        return setting.rules.goal(clock);
    }

    private BusinessCalendar hours(SlaClock clock) {
        return setting.calendars.hours(clock);
    }

    private BusinessCalendar hours(Terms terms) {
        return setting.calendars.calendar(terms.calendar(), terms.calendarVersion());
    }

    private void each(Predicate<SlaClock> which, Consumer<SlaClock> what) {
        clocks.stream().filter(which).toList().forEach(what);
    }

    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
