package dk.kontakt.web.admin.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.sla.rule.Dimension;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.SlaPolicy;
import dk.kontakt.sla.rule.SlaTarget;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatrixRulesTest {
    private static final SlaPolicy URGENT = Rules.policy("Urgent", 1, Map.of(Dimension.PRIORITY, Set.of("URGENT")));
    private static final SlaPolicy CHAT = Rules.policy("Chat", 2, Map.of(Dimension.CHANNEL, Set.of("CHAT")));
    private static final SlaPolicy ALL = Rules.policy("All", 8, Map.of());
    private static final Rulebook RULES = Rules.of(URGENT, CHAT, ALL);

    private static final MatrixCell MAIL_COMPLAINT = cell("EMAIL", "complaint");
    private static final MatrixCell CHAT_COMPLAINT = cell("CHAT", "complaint");

    @Test
    void cellHasTheFirstPolicyThatFitsAnOrdinaryCase() {
        assertEquals(2, MatrixRules.match(RULES, MAIL_COMPLAINT));
        assertEquals(1, MatrixRules.match(RULES, CHAT_COMPLAINT));
        assertEquals(-1, MatrixRules.match(Rules.of(URGENT, CHAT), MAIL_COMPLAINT));
    }

    @Test
    void whatTheCategoryImpliesCounts() {
        SlaPolicy queue = Rules.policy("Queue", 3, Map.of(Dimension.QUEUE, Set.of("complaints")));
        assertEquals(0, MatrixRules.match(Rules.of(queue, ALL), MAIL_COMPLAINT));
    }

    @Test
    void namesThePoliciesThatDecideSpecialCases() {
        assertEquals(List.of(URGENT), MatrixRules.special(RULES, CHAT_COMPLAINT));
        assertEquals(List.of(URGENT), MatrixRules.special(RULES, MAIL_COMPLAINT));
    }

    @Test
    void changedCellGetsItsOwnPolicyBeforeTheOneThatFitted() {
        Rulebook changed = MatrixRules.set(RULES, MAIL_COMPLAINT, entry(Duration.ofHours(4)));
        assertEquals(List.of("Urgent", "Chat", "Mail, complaint", "All"), Rules.names(changed));
        SlaPolicy own = changed.policies().get(2);
        assertEquals(MAIL_COMPLAINT.conditions(), own.conditions());
        assertTrue(MatrixRules.isOwn(own, MAIL_COMPLAINT));
        assertEquals(Duration.ofHours(4), length(own, Metric.FIRST_RESPONSE));
        assertEquals(Duration.ofHours(80), length(own, Metric.RESOLUTION));
    }

    @Test
    void otherCellsStayAsTheyWere() {
        Rulebook changed = MatrixRules.set(RULES, MAIL_COMPLAINT, entry(Duration.ofHours(4)));
        for (MatrixCell other : List.of(CHAT_COMPLAINT, cell("EMAIL", "delivery"), cell("PHONE", "complaint"))) {
            assertEquals(found(RULES, other), found(changed, other));
        }
    }

    @Test
    void changedAgainItsOwnPolicyIsChanged() {
        Rulebook once = MatrixRules.set(RULES, MAIL_COMPLAINT, entry(Duration.ofHours(4)));
        Rulebook twice = MatrixRules.set(once, MAIL_COMPLAINT, entry(Duration.ofHours(5)));
        assertEquals(Rules.names(once), Rules.names(twice));
        assertEquals(Duration.ofHours(5), length(twice.policies().get(2), Metric.FIRST_RESPONSE));
    }

    @Test
    void ownPolicyThatPromisesWhatTheNextOneDoesIsGone() {
        Rulebook once = MatrixRules.set(RULES, MAIL_COMPLAINT, entry(Duration.ofHours(4)));
        assertEquals(RULES, MatrixRules.set(once, MAIL_COMPLAINT, entry(Duration.ofHours(8))));
    }

    @Test
    void emptiedCellPromisesNothing() {
        Rulebook changed = MatrixRules.set(RULES, MAIL_COMPLAINT, entry(null));
        SlaPolicy own = found(changed, MAIL_COMPLAINT).orElseThrow();
        assertTrue(own.target(Metric.FIRST_RESPONSE).isEmpty());
        assertFalse(own.target(Metric.RESOLUTION).isEmpty());
    }

    @Test
    void cellWithoutPolicyGetsTheLastOne() {
        Rulebook changed = MatrixRules.set(Rules.of(URGENT, CHAT), MAIL_COMPLAINT, entry(Duration.ofHours(4)));
        assertEquals(List.of("Urgent", "Chat", "Mail, complaint"), Rules.names(changed));
        assertEquals(
                Set.of(Metric.FIRST_RESPONSE),
                changed.policies().get(2).targets().keySet());
    }

    @Test
    void hiddenPolicyOfTheCellIsReplaced() {
        SlaPolicy hidden =
                new SlaPolicy("Mail, complaint", MAIL_COMPLAINT.conditions(), ALL.clockStart(), CHAT.targets());
        Rulebook changed = MatrixRules.set(Rules.of(ALL, hidden), MAIL_COMPLAINT, entry(Duration.ofHours(4)));
        assertEquals(List.of("Mail, complaint", "All"), Rules.names(changed));
        assertEquals(Duration.ofHours(80), length(changed.policies().get(0), Metric.RESOLUTION));
    }

    private static MatrixCell cell(String channel, String category) {
        Map<Dimension, String> implied = category.equals("complaint")
                ? Map.of(Dimension.QUEUE, "complaints")
                : Map.of(Dimension.QUEUE, "service");
        return new MatrixCell(channel, Dimension.CATEGORY, category, implied);
    }

    private static MatrixRules.Entry entry(@Nullable Duration length) {
        return new MatrixRules.Entry(Metric.FIRST_RESPONSE, length, "Mail, complaint", Rules.CALENDAR);
    }

    private static Optional<SlaPolicy> found(Rulebook rules, MatrixCell cell) {
        return rules.firstThatFits(cell);
    }

    private static Duration length(SlaPolicy policy, Metric metric) {
        return policy.target(metric).map(SlaTarget::duration).orElseThrow();
    }
}
