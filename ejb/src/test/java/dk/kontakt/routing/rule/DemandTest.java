package dk.kontakt.routing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandTest {
    private static final Demand RETURNS = Demand.parse("lang-da:2!,returns:4,wood:2");

    @Test
    void itsTextIsReadAsItIsWritten() {
        assertEquals("lang-da:2!,returns:4,wood:2", RETURNS.toString());
        assertEquals(Demand.NONE, Demand.parse(""));
    }

    @Test
    void theHigherLevelCountsWhereASkillIsAskedForTwice() {
        assertEquals(
                "lang-da:2!,returns:5!,wood:2", RETURNS.and("returns", 5, true).toString());
        assertEquals(
                "lang-da:2!,returns:4,wood:2", RETURNS.and("returns", 1, false).toString());
    }

    @Test
    void levelsDropToOneAndFixedSkillsStay() {
        assertEquals("lang-da:2,returns:3,wood:1", relaxed(lower(1)));
        assertEquals("lang-da:2,returns:1,wood:1", relaxed(lower(1), lower(2), lower(4)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"wood, \"lang-da:2,returns:4\"", "lang-da, \"lang-da:2,returns:4,wood:2\"", "*, lang-da:2"})
    void skillBecomesOptionalUnlessItIsFixed(String optional, String left) {
        assertEquals(left, relaxed(new Relaxation(Duration.ofMinutes(1), 0, Set.of(optional), false)));
    }

    private static String relaxed(Relaxation... steps) {
        return RETURNS.relaxed(List.of(steps)).toString();
    }

    private static Relaxation lower(int by) {
        return new Relaxation(Duration.ofMinutes(1), by, Set.of(), false);
    }
}
