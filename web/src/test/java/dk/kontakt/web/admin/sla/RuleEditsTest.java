package dk.kontakt.web.admin.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.sla.rule.Dimension;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.SlaPolicy;
import dk.kontakt.sla.rule.SlaTarget;
import dk.kontakt.ticket.TicketStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleEditsTest {
    private static final SlaPolicy A = Rules.policy("A", 1, Map.of(Dimension.CHANNEL, Set.of("CHAT")));
    private static final SlaPolicy B = Rules.policy("B", 2, Map.of(Dimension.CHANNEL, Set.of("PHONE")));
    private static final SlaPolicy C = Rules.policy("C", 8, Map.of());
    private static final Rulebook RULES = Rules.of(A, B, C);

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "0, 2, 'B, C, A'",
        "2, 0, 'C, A, B'",
        "0, 1, 'B, A, C'",
        "1, 1, 'A, B, C'",
        "0, -1, 'A, B, C'",
        "2, 3, 'A, B, C'",
        "7, 0, 'A, B, C'",
    })
    void movesOnePolicyAndKeepsTheOrderOfTheOthers(int from, int to, String order) {
        assertEquals(order, String.join(", ", Rules.names(RuleEdits.move(RULES, from, to))));
    }

    @Test
    void givesAGoalAnotherLengthAndKeepsTheRestOfIt() {
        SlaTarget warned = new SlaTarget(Duration.ofHours(4), "x", Duration.ofHours(1), null, List.of());
        SlaPolicy policy = new SlaPolicy("P", C.conditions(), C.clockStart(), Map.of(Metric.RESOLUTION, warned));
        SlaPolicy longer = RuleEdits.withTarget(policy, Metric.RESOLUTION, Duration.ofHours(6), "y");
        assertEquals(
                new SlaTarget(Duration.ofHours(6), "x", Duration.ofHours(1), null, List.of()),
                longer.targets().get(Metric.RESOLUTION));
        assertTrue(RuleEdits.withTarget(policy, Metric.RESOLUTION, null, "y")
                .targets()
                .isEmpty());
    }

    @Test
    void newGoalCountsInTheCalendarOfTheOthers() {
        assertEquals(Rules.CALENDAR, RuleEdits.calendarFor(A, Metric.ANSWER, "always"));
        SlaPolicy none = new SlaPolicy("P", C.conditions(), C.clockStart(), Map.of());
        assertEquals("always", RuleEdits.calendarFor(none, Metric.ANSWER, "always"));
        assertEquals(Rules.CALENDAR, RuleEdits.usualCalendar(RULES, "always"));
    }

    @Test
    void findsANameThatIsFree() {
        assertEquals("D", RuleEdits.freeName(RULES, "D"));
        assertEquals("A 2", RuleEdits.freeName(RULES, "A"));
    }

    @Test
    void countsEachDifferenceOnce() {
        assertEquals(List.of(), RuleChanges.between(RULES, RULES.numbered(7)));
        Rulebook changed = PauseTable.with(
                RuleEdits.move(
                        RuleEdits.replace(
                                RULES, 0, RuleEdits.withTarget(A, Metric.FIRST_RESPONSE, Duration.ofHours(3), "x")),
                        0,
                        1),
                TicketStatus.ON_HOLD,
                Metric.RESOLUTION,
                true);
        assertEquals(
                List.of(RuleChange.Kind.TARGETS, RuleChange.Kind.ORDER, RuleChange.Kind.PAUSES),
                RuleChanges.between(RULES, changed).stream()
                        .map(RuleChange::kind)
                        .toList());
        assertEquals(
                List.of(RuleChange.Kind.ADDED, RuleChange.Kind.REMOVED),
                RuleChanges.between(Rules.of(A, C), Rules.of(B, C)).stream()
                        .map(RuleChange::kind)
                        .toList());
    }

    @Test
    void knowsARenamedPolicyByItsCases() {
        SlaPolicy renamed = new SlaPolicy("Z", A.conditions(), A.clockStart(), A.targets());
        assertEquals(
                List.of(RuleChange.of(RuleChange.Kind.RENAMED, "A → Z")),
                RuleChanges.between(RULES, Rules.of(renamed, B, C)));
    }

    @Test
    void pausesAreTickedOneByOne() {
        Rulebook paused = PauseTable.with(RULES, TicketStatus.ON_HOLD, Metric.RESOLUTION, true);
        assertTrue(paused.pauses(TicketStatus.ON_HOLD, Metric.RESOLUTION));
        assertTrue(paused.pauses(TicketStatus.PENDING_CUSTOMER, Metric.RESOLUTION));
        assertEquals(RULES, PauseTable.with(paused, TicketStatus.ON_HOLD, Metric.RESOLUTION, false));
    }
}
