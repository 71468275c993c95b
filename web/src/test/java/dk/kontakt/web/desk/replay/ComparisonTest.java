package dk.kontakt.web.desk.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.routing.replay.Figures;
import dk.kontakt.routing.whatif.Answer;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Speech ENGLISH = new BundleSpeech(Locale.UK);
    private static final Figures BEFORE = figures(100, 90, 100, List.of(agent("anna", 10, 0.5), agent("bo", 8, 0.8)));
    private static final Figures AFTER =
            figures(100, 93, 60, List.of(agent("anna", 12, 0.6), agent("anna+1", 5, 0.9), agent("bo", 8, 0.8)));

    /** Lengths are told in whole seconds. */
    private record BundleSpeech(Locale locale) implements Speech {
        @Override
        public String text(String key, Object... parts) {
            String pattern =
                    ResourceBundle.getBundle("dk.kontakt.web.messages", locale).getString(key);
            return new MessageFormat(pattern, locale).format(parts);
        }

        @Override
        public String length(Duration length) {
            return length.toSeconds() + " s";
        }
    }

    @Test
    void tellsFirstHowFaithfulTheReplayIs() {
        assertEquals(
                "The replay reproduces 99.6 % of the recorded assignments (1,245 of 1,250).",
                comparison(1_250, 1_245, ENGLISH).fidelity());
        assertEquals(
                "Genspillet gentager 99,6 % af de optagne tildelinger (1.245 af 1.250).",
                comparison(1_250, 1_245, new BundleSpeech(Locale.forLanguageTag("da-DK")))
                        .fidelity());
    }

    @Test
    void neverTellsMoreThanIsReproduced() {
        assertTrue(comparison(100_000, 99_999, ENGLISH).fidelity().contains("99.9 %"));
    }

    @Test
    void warnsBelowNinetyFivePercentAndWhereNothingCanBeCompared() {
        assertFalse(comparison(100, 95, ENGLISH).isDoubtful());
        assertTrue(comparison(10_000, 9_499, ENGLISH).isDoubtful());
        assertTrue(comparison(0, 0, ENGLISH).isDoubtful());
        assertTrue(comparison(0, 0, ENGLISH).fidelity().startsWith("The router assigned nothing"));
    }

    @Test
    void putsFiguresBesideEachOtherWithTheirDifference() {
        List<ComparedRow> rows = new Comparison(new Answer(BEFORE, AFTER), ENGLISH).figures();
        assertEquals(new ComparedRow("serviceLevel", "90.0 %", "93.0 %", "+3.0 pp", "good"), rows.get(0));
        assertEquals(new ComparedRow("waitMost", "100 s", "60 s", "−40 s", "good"), rows.get(2));
        assertEquals(new ComparedRow("waiting", "3", "3", "±0", ""), rows.get(6));
    }

    @Test
    void marksLongerWaitsAsBadAndOccupancyAsNeither() {
        List<ComparedRow> rows = new Comparison(new Answer(AFTER, BEFORE), ENGLISH).figures();
        assertEquals(new ComparedRow("waitMost", "60 s", "100 s", "+40 s", "bad"), rows.get(2));
        assertEquals("", rows.get(7).tone());
    }

    @Test
    void showsTheMostOccupiedAgentsFirstAndNamesThoseWhoAreMore() {
        List<AgentRow> rows =
                new Comparison(new Answer(BEFORE, AFTER), ENGLISH).agents(name -> name.toUpperCase(Locale.ROOT));
        assertEquals(
                List.of("ANNA (extra 1)", "BO", "ANNA"),
                rows.stream().map(AgentRow::agent).toList());
        assertEquals(new ComparedRow("cases", "–", "5", "", ""), rows.get(0).cases());
        assertEquals(new ComparedRow("cases", "10", "12", "+2", ""), rows.get(2).cases());
    }

    @Test
    void showsFiftyRowsAtMost() {
        List<Figures.OfAgent> many = IntStream.range(0, 120)
                .mapToObj(number -> agent("agent" + number, 1, number / 120.0))
                .toList();
        Figures figures = figures(1, 1, 1, many);
        List<AgentRow> rows = new Comparison(new Answer(figures, figures), ENGLISH).agents(name -> name);
        assertEquals(50, rows.size());
        assertEquals("agent119", rows.get(0).agent());
    }

    @Test
    void showsTheSkillsWithTheLongestWaitsFirst() {
        List<SkillRow> rows = new Comparison(new Answer(BEFORE, AFTER), ENGLISH).skills(name -> name);
        assertEquals(
                List.of("returns", "danish"), rows.stream().map(SkillRow::skill).toList());
        assertEquals("±0", rows.get(0).waited().change());
    }

    private static Comparison comparison(long decisions, long reproduced, Speech speech) {
        var figures = new Figures(
                0,
                0,
                0,
                0,
                0,
                Figures.Wait.NONE,
                null,
                new Figures.Fidelity(decisions, reproduced),
                List.of(),
                List.of());
        return new Comparison(new Answer(figures, figures), speech);
    }

    private static Figures figures(long promised, long kept, int most, List<Figures.OfAgent> agents) {
        var waits = new Figures.Wait(Duration.ofSeconds(10), Duration.ofSeconds(most), Duration.ofSeconds(300));
        var skills = List.of(
                new Figures.OfSkill("danish", 4, Duration.ofSeconds(20), 2, null),
                new Figures.OfSkill("returns", 2, Duration.ofSeconds(90), 2, null));
        return new Figures(100, 2, 3, promised, kept, waits, 0.7, new Figures.Fidelity(100, 99), agents, skills);
    }

    private static Figures.OfAgent agent(String name, long cases, double occupancy) {
        return new Figures.OfAgent(name, cases, Duration.ofHours(1), occupancy);
    }
}
