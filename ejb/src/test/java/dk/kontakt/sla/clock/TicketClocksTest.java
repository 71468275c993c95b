package dk.kontakt.sla.clock;

import static dk.kontakt.sla.clock.ClockDesk.clock;
import static dk.kontakt.sla.rule.Metric.ANSWER;
import static dk.kontakt.sla.rule.Metric.FIRST_RESPONSE;
import static dk.kontakt.sla.rule.Metric.NEXT_RESPONSE;
import static dk.kontakt.sla.rule.Metric.RESOLUTION;
import static dk.kontakt.ticket.TicketStatus.NEW;
import static dk.kontakt.ticket.TicketStatus.OPEN;
import static dk.kontakt.ticket.TicketStatus.PENDING_CUSTOMER;
import static dk.kontakt.ticket.TicketStatus.RESOLVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The office is open from Monday to Friday, 9 to 17 in Copenhagen; 2 March 2026 is a Monday. */
class TicketClocksTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private final ClockDesk desk = new ClockDesk();

    @Test
    void withoutPolicyThereAreNoClocks() {
        desk.publish("[]");

        TicketClocks clocks = opened(MONDAY);

        assertEquals(List.of(), clocks.all());
        assertNull(clocks.due(RESOLUTION));
    }

    @Test
    void firstPolicyThatFitsGivesTheTargets() {
        desk.publish("""
                [{"name": "claims", "conditions": {"category": "warranty"}, "targets": {%s}},
                 {"name": "others", "targets": {%s}}]
                """.formatted(target("resolution", "PT2H"), target("resolution", "PT4H")));

        TicketClocks clocks = opened(MONDAY);

        assertEquals("others", clock(clocks, RESOLUTION).terms().policy());
        assertEquals(MONDAY.plusSeconds(4 * 3600), clocks.due(RESOLUTION));
    }

    @Test
    void nextResponseCountsFromTheOldestUnansweredMessage() {
        desk.publish(policy(target("firstResponse", "PT1H") + ", " + target("nextResponse", "PT2H")));
        TicketClocks clocks = opened(MONDAY);
        clocks.customerWrote(minutes(10), false);
        assertEquals(1, clocks.all().size());
        clocks.answered(minutes(20));

        clocks.customerWrote(minutes(60), true);
        clocks.customerWrote(minutes(90), true);
        assertEquals(minutes(60 + 120), clocks.due(NEXT_RESPONSE));

        clocks.answered(minutes(100));
        assertEquals(SlaClock.State.MET, clock(clocks, NEXT_RESPONSE).state());
        clocks.customerWrote(minutes(110), true);
        assertEquals(2, clock(clocks, NEXT_RESPONSE).cycle());
        assertEquals(minutes(110 + 120), clocks.due(NEXT_RESPONSE));
    }

    @Test
    void resolvingEndsTheResponseClocks() {
        desk.publish(policy(target("firstResponse", "PT1H") + ", " + target("nextResponse", "PT1H")));
        TicketClocks clocks = opened(MONDAY);

        ClockDesk.resolve(clocks, minutes(30));

        assertEquals(SlaClock.State.MET, clock(clocks, FIRST_RESPONSE).state());
        assertEquals(List.of(), ClockDesk.passUntil(clocks, minutes(10_000)));
    }

    @Test
    void reopenedTicketDoesNotBreachForTimeInWhichItWasResolved() {
        desk.publish(policy(target("resolution", "PT4H")));
        TicketClocks clocks = opened(MONDAY);
        ClockDesk.resolve(clocks, minutes(60));

        Instant weeksLater = Instant.parse("2026-03-23T08:00:00Z");
        clocks.moved(RESOLVED, OPEN, weeksLater);

        assertEquals(weeksLater.plusSeconds(3 * 3600), clocks.due(RESOLUTION));
        assertEquals(List.of(), ClockDesk.passUntil(clocks, weeksLater.plusSeconds(3 * 3600)));
    }

    @Test
    void waitingForTheCustomerPausesTheSolutionAsTheRulesSay() {
        desk.publish(policy(target("resolution", "PT4H") + ", " + target("firstResponse", "PT4H")));
        TicketClocks clocks = opened(MONDAY);

        clocks.moved(NEW, PENDING_CUSTOMER, minutes(30));

        assertNull(clocks.due(RESOLUTION));
        assertEquals(minutes(240), clocks.due(FIRST_RESPONSE));
        Instant tuesday = Instant.parse("2026-03-03T08:00:00Z");
        clocks.moved(PENDING_CUSTOMER, OPEN, tuesday);
        assertEquals(tuesday.plusSeconds(210 * 60), clocks.due(RESOLUTION));
    }

    @Test
    void policyMayStartItsClocksWhenAnAgentHasTheCase() {
        desk.publish("[{\"name\": \"later\", \"clockStart\": \"ACTIVATED\", \"targets\": {%s}}]"
                .formatted(target("resolution", "PT1H")));
        TicketClocks clocks = opened(MONDAY);
        assertNull(clocks.due(RESOLUTION));
        assertEquals(
                Cause.NOT_ACTIVATED,
                desk.ledger(clock(clocks, RESOLUTION)).get(0).cause());
        assertTrue(clocks.awaitAgent());

        clocks.activated(minutes(45), OPEN);

        assertFalse(clocks.awaitAgent());
        assertEquals(minutes(105), clocks.due(RESOLUTION));
    }

    @Test
    void liveContactIsAnsweredWhenAnAgentHasIt() {
        desk.publish(policy("\"answer\": {\"duration\": \"PT20S\", \"calendar\": \"office\", \"serviceLevel\": 80}"));
        TicketClocks clocks = opened(MONDAY);
        assertTrue(clocks.awaitAgent());

        clocks.activated(MONDAY.plusSeconds(20), OPEN);

        assertFalse(clocks.awaitAgent());
        assertEquals(SlaClock.State.MET, clock(clocks, ANSWER).state());
        assertFalse(clock(clocks, ANSWER).isOpen());
    }

    @Test
    void warnsThenBreachesThenEscalatesUntilItIsClosed() {
        desk.publish(policy("""
                "resolution": {"duration": "PT4H", "calendar": "office", "warning": "PT1H", "escalations": [
                    {"after": "PT1H", "action": "RAISE_PRIORITY"}, {"after": "PT0S", "action": "NOTIFY", "to": "lead"}]}
                """));
        // Monday 17:00 is closed: 10:00 + 6 h of opening is 16:00, so the case begins at 15:00 and ends on Tuesday at
        // 11:00.
        Instant start = Instant.parse("2026-03-02T14:00:00Z");
        TicketClocks clocks = opened(start);
        SlaClock resolution = clock(clocks, RESOLUTION);

        assertEquals(Instant.parse("2026-03-03T10:00:00Z"), clocks.due(RESOLUTION));
        assertEquals(Instant.parse("2026-03-03T09:00:00Z"), resolution.nextAt());
        assertTrue(clocks.pass(resolution).isWarning());
        assertTrue(clocks.pass(resolution).isBreach());
        assertEquals(SlaClock.State.BREACHED, resolution.state());
        assertEquals(resolution.dueAt(), resolution.nextAt());
        clocks.pass(resolution);
        assertEquals(Instant.parse("2026-03-03T11:00:00Z"), resolution.nextAt());
        ClockDesk.resolve(clocks, Instant.parse("2026-03-03T10:30:00Z"));
        assertNull(resolution.nextAt());
        assertEquals(SlaClock.State.BREACHED, resolution.state());
    }

    @Test
    void lateAnswerIsABreachAlsoWhenNobodyNoticedBefore() {
        desk.publish(policy(target("firstResponse", "PT10M")));
        TicketClocks clocks = opened(MONDAY);

        clocks.answered(minutes(10).plusSeconds(1));

        assertEquals(List.of(clock(clocks, FIRST_RESPONSE)), desk.breached());
    }

    @Test
    void answerInTheSecondOfTheDueTimeIsInTime() {
        desk.publish(policy(target("firstResponse", "PT10M")));
        TicketClocks clocks = opened(MONDAY);

        clocks.answered(minutes(10).plusMillis(999));

        assertEquals(SlaClock.State.MET, clock(clocks, FIRST_RESPONSE).state());
    }

    @Test
    void publishedRulesHoldFromNowOnAndThePastStaysAsItWasCounted() {
        desk.publish(policy(target("resolution", "PT4H")));
        TicketClocks clocks = opened(MONDAY);
        desk.publish(policy(target("resolution", "PT6H")));
        clocks.rematched(OPEN, true, minutes(60), Cause.RULES_CHANGED);

        SlaClock resolution = clock(clocks, RESOLUTION);
        assertEquals(minutes(360), clocks.due(RESOLUTION));
        assertEquals(2, resolution.terms().rules());
        assertEquals(
                List.of(1, 2),
                desk.ledger(resolution).stream()
                        .map(segment -> segment.terms().rules())
                        .toList());
        assertEquals(minutes(240), desk.ledger(resolution).get(0).dueAt());
    }

    @Test
    void publicationThatChangesNothingForATicketLeavesItsLedgerAlone() {
        desk.publish(policy(target("resolution", "PT4H")));
        TicketClocks clocks = opened(MONDAY);
        desk.publish("[{\"name\": \"other\", \"conditions\": {\"category\": \"warranty\"}}, "
                + policy(target("resolution", "PT4H")).substring(1));

        clocks.rematched(OPEN, true, minutes(60), Cause.RULES_CHANGED);

        assertEquals(1, desk.ledger(clock(clocks, RESOLUTION)).size());
    }

    @Test
    void shorterTargetIsNotMissedInThePast() {
        desk.publish(policy(target("resolution", "PT4H")));
        TicketClocks clocks = opened(MONDAY);
        desk.publish(policy(target("resolution", "PT1H")));

        clocks.rematched(OPEN, true, minutes(120), Cause.RULES_CHANGED);

        assertEquals(minutes(120), clocks.due(RESOLUTION));
    }

    @Test
    void whatWasMetOrBreachedIsNotRewritten() {
        desk.publish(policy(target("resolution", "PT1H") + ", " + target("firstResponse", "PT1H")));
        TicketClocks clocks = opened(MONDAY);
        clocks.answered(minutes(30));
        ClockDesk.passUntil(clocks, minutes(61));
        desk.publish(policy(target("resolution", "PT8H") + ", " + target("firstResponse", "PT8H")));

        clocks.rematched(OPEN, false, minutes(70), Cause.RULES_CHANGED);

        assertEquals(SlaClock.State.BREACHED, clock(clocks, RESOLUTION).state());
        assertEquals(minutes(60), clocks.due(RESOLUTION));
        assertEquals(SlaClock.State.MET, clock(clocks, FIRST_RESPONSE).state());
        assertEquals(2, clocks.all().size());
    }

    @Test
    void clockThatNobodyPromisesAnyMoreIsCancelled() {
        desk.publish(policy(target("resolution", "PT1H")));
        TicketClocks clocks = opened(MONDAY);
        desk.publish("[]");

        clocks.rematched(OPEN, true, minutes(30), Cause.RULES_CHANGED);

        assertEquals(SlaClock.State.CANCELLED, clock(clocks, RESOLUTION).state());
        assertNull(clocks.due(RESOLUTION));
    }

    @Test
    void newlyPromisedTargetStartsWhenItIsPromised() {
        desk.publish("[]");
        TicketClocks clocks = opened(MONDAY);
        desk.publish(policy(target("resolution", "PT1H")));

        clocks.rematched(OPEN, true, minutes(90), Cause.RULES_CHANGED);

        assertEquals(minutes(150), clocks.due(RESOLUTION));
    }

    @Test
    void changedCalendarHoldsFromNowOn() {
        desk.publish(policy(target("resolution", "PT10H")));
        TicketClocks clocks = opened(MONDAY);
        desk.publishCalendar("office", ClockDesk.OFFICE.replace("17:00", "13:00"));

        clocks.rematched(OPEN, true, minutes(120), Cause.RULES_CHANGED);

        // Two hours are counted; eight are left: Monday 11-13, Tuesday 9-13, Wednesday 9-11.
        assertEquals(Instant.parse("2026-03-04T10:00:00Z"), clocks.due(RESOLUTION));
    }

    @Test
    void mergedTicketsClocksEndAndTheSurvivorCountsFromTheOldestMessage() {
        desk.publish(policy(target("firstResponse", "PT1H") + ", " + target("nextResponse", "PT2H")));
        TicketClocks merged = opened(MONDAY);
        TicketClocks survivor = opened(MONDAY);
        survivor.answered(minutes(5));
        survivor.customerWrote(minutes(40), true);

        merged.mergedAway(minutes(55));
        survivor.absorbed(minutes(10), minutes(55));

        assertEquals(SlaClock.State.CANCELLED, clock(merged, FIRST_RESPONSE).state());
        assertEquals(minutes(10 + 120), survivor.due(NEXT_RESPONSE));
        assertEquals(
                Cause.MERGED, desk.ledger(clock(survivor, NEXT_RESPONSE)).get(1).cause());
    }

    private TicketClocks opened(Instant at) {
        TicketClocks clocks = desk.ticket();
        clocks.opened(at);
        return clocks;
    }

    private static Instant minutes(int sinceMonday) {
        return MONDAY.plusSeconds(sinceMonday * 60L);
    }

    static String policy(String targets) {
        return "[{\"name\": \"all\", \"targets\": {" + targets + "}}]";
    }

    static String target(String metric, String duration) {
        return "\"" + metric + "\": {\"duration\": \"" + duration + "\", \"calendar\": \"office\"}";
    }
}
