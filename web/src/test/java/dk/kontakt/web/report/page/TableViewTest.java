package dk.kontakt.web.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.report.Step;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.report.subject.FactsInMemory;
import dk.kontakt.web.report.subject.Question;
import dk.kontakt.web.report.subject.ReportBook;
import dk.kontakt.web.report.subject.StrategyInMemory;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.TableWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableViewTest {
    private static final TableGoals GOALS = new TableGoals(goals("0.80"), Map.of(Channel.PHONE, goals("0.95")));
    private static final TableWords WORDS = new TableWords(Locale.UK, (column, code) -> code);
    private static final Question MAY = new Question(FactsInMemory.MAY, Step.ALL);

    @Test
    void everyNumberIsBesideThePeriodBefore() {
        ShownTable issues = shown("variety", MAY, true);
        ShownRow first = issues.rows().get(0);

        assertEquals("delivery", first.head().text());
        assertEquals("180", first.cells().get(1).text());
        assertEquals("+100 %", first.cells().get(1).change().text());
        assertEquals("+100 %", issues.totals().get(0).cells().get(1).change().text());
        assertEquals("In total", issues.totals().get(0).head().text());
    }

    @Test
    void countsLeadToTheirContacts() {
        ShownTable issues = shown("variety", MAY, true);

        assertEquals(
                "/reports/contacts?report=variety&from=2026-05-01&to=2026-05-31&category=delivery",
                issues.rows().get(0).cells().get(1).link());
        assertEquals(
                "/reports/contacts?report=variety&from=2026-05-01&to=2026-05-31",
                issues.totals().get(0).cells().get(1).link());
        assertEquals(
                "/reports/contacts?report=variety&from=2026-05-01&to=2026-05-31&category=delivery&outcome=COMPLAINT",
                issues.rows().get(0).cells().get(2).link(),
                "what the share is of");
        assertNull(issues.rows().get(0).cells().get(6).link(), "a share of all rows is of no kind of contact");
        assertNull(shown("variety", MAY, false).rows().get(0).cells().get(1).link());
    }

    @Test
    void aStepLeadsToItsOwnDays() {
        ShownTable months = shown("service", new Question(FactsInMemory.MAY, Step.WEEK), true);

        assertEquals("week 18, 2026", months.rows().get(0).head().text());
        assertEquals(
                "/reports/contacts?report=service&from=2026-05-01&to=2026-05-03&channel=EMAIL",
                months.rows().get(0).cells().get(2).link());
        assertTrue(months.chart().contains("week 18, 2026"), months.chart());
    }

    @Test
    void goalsStandBelowTheSum() {
        ShownRow goals = shown("variety", MAY, true).totals().get(1);

        assertEquals("Own goal", goals.head().text());
        assertEquals("5 %", goals.cells().get(2).text());
        assertEquals("bad", goals.cells().get(2).change().tone());
        assertEquals("", goals.cells().get(1).text());
    }

    @Test
    void aChannelWithAGoalOfItsOwnHasALineOfItsOwn() {
        List<ShownRow> below = shown("service", MAY, true).totals();

        assertEquals(
                List.of("In total", "Own goal", "Own goal, Phone"),
                below.stream().map(row -> row.head().text()).toList());
        assertEquals("80 %", below.get(1).cells().get(4).text());
        assertEquals("95 %", below.get(2).cells().get(4).text());
        assertEquals("good", below.get(1).cells().get(4).change().tone());
        assertEquals("bad", below.get(2).cells().get(4).change().tone());
        assertEquals("2 min", below.get(2).cells().get(5).text(), "the goal of all where it has none");
    }

    @Test
    void theChartShowsTheSameNumbers() {
        String chart = shown("variety", MAY, true).chart();

        assertTrue(chart.contains("180") && chart.contains("90") && chart.contains("delivery"), chart);
    }

    private static ShownTable shown(String report, Question question, boolean linked) {
        ReportTable table = first(report, question);
        var beside = new Beside(first(report, question.before()), GOALS, linked);
        return new TableView(report, table, beside, WORDS).shown();
    }

    private static ReportTable first(String report, Question question) {
        return new ReportBook(new FactsInMemory(), new StrategyInMemory())
                .make(report, question)
                .orElseThrow()
                .tables()
                .get(0);
    }

    private static Map<String, BigDecimal> goals(String serviceLevel) {
        return Map.of(
                "complaintShare", new BigDecimal("0.05"),
                "serviceLevel", new BigDecimal(serviceLevel),
                "averageSpeedOfAnswerSeconds", new BigDecimal("120"));
    }
}
