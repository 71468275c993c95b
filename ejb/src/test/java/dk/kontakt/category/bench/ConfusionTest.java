package dk.kontakt.category.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.category.rule.WordRule;
import dk.kontakt.category.rule.WordRules;
import dk.kontakt.category.rule.WrittenText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConfusionTest {

    /** Ten texts: of six returns four are found, one goes to refunds and one to nothing; of four refunds three are found, one is a return. */
    private static Confusion example() {
        var confusion = new Confusion();
        say(confusion, "return", "return", 4);
        say(confusion, "return", "refund", 1);
        say(confusion, "return", "general", 1);
        say(confusion, "refund", "refund", 3);
        say(confusion, "refund", "return", 1);
        return confusion;
    }

    @Test
    void precisionAndRecallAreWhatOneReckonsByHand() {
        Score returns = score("return");
        assertEquals(new Score(4, 1, 2), returns);
        assertEquals(6, returns.texts());
        assertShare(80.0, returns.precision());
        assertShare(66.67, returns.recall());
        assertShare(72.73, returns.f1());
        assertTrue(returns.isSmall());
        assertShare(75.0, score("refund").precision());
        assertShare(75.0, score("refund").recall());
    }

    @Test
    void whatCannotBeSaidIsNotSaid() {
        Score general = score("general");
        assertEquals(new Score(0, 1, 0), general);
        assertNull(general.recall());
        assertShare(0, general.precision());
        assertNull(Score.NONE.f1());
    }

    @Test
    void overAllTheSharesAreThatOfTheRightOnes() {
        Score total = example().total();
        assertShare(70.0, total.precision());
        assertShare(70.0, total.recall());
        assertEquals(10, total.texts());
    }

    @Test
    void mistakesAreListedWithTheMostFrequentFirst() {
        var confusion = example();
        say(confusion, "refund", "return", 1);
        assertEquals(
                new Confusion.Cell("refund", "return", 2), confusion.mistakes().get(0));
        assertEquals(3, confusion.mistakes().size());
    }

    @Test
    void draftIsHeldAgainstTheRulesInForce() {
        var inForce = new WordRules(3, List.of(rule("return", "retur*"), rule("refund", "penge*")));
        var draft = new WordRules(0, List.of(rule("refund", "penge*"), rule("return", "retur*")));
        try (var bench = new Bench(inForce, draft, "general")) {
            bench.add(List.of(text(7, "refund", "Penge for min retur"), text(6, "return", "Retur, og mine penge")));
            bench.add(List.of(text(5, "return", "Retur"), text(4, "general", "Hej")));
            BenchResult result = bench.result();
            assertEquals(4, result.texts());
            assertEquals(
                    List.of(new Verdict(7, "refund", "return", "refund"), new Verdict(6, "return", "return", "refund")),
                    result.changes());
            assertTrue(result.changes().get(0).isBetter()
                    && result.changes().get(1).isWorse());
            assertEquals(
                    List.of("general", "refund", "return"),
                    result.rows().stream().map(BenchResult.Row::category).toList());
            assertEquals(new Score(0, 0, 1), result.rows().get(1).published());
            assertEquals(new Score(1, 1, 0), result.rows().get(1).draft());
        }
    }

    private static LabelledText text(long ticket, String category, String body) {
        return new LabelledText(ticket, category, Voucher.CORRECTED, new WrittenText("da", "", body));
    }

    private static WordRule rule(String category, String query) {
        return new WordRule(category, category, "da", query, 10);
    }

    private static Score score(String category) {
        return Objects.requireNonNull(example().scores().get(category));
    }

    private static void assertShare(double expected, @Nullable Double percent) {
        assertEquals(expected, percent == null ? Double.NaN : percent, 0.005);
    }

    private static void say(Confusion confusion, String category, String said, int times) {
        for (int i = 0; i < times; i++) {
            confusion.add(category, said);
        }
    }
}
