package dk.kontakt.web.report.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.report.ChannelValueReport.Absence;
import dk.kontakt.report.Days;
import dk.kontakt.report.Step;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.Kind;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import dk.kontakt.web.report.table.TableWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectsTest {
    private final ReportBook book = new ReportBook(new FactsInMemory(), new StrategyInMemory());

    @ParameterizedTest
    @ValueSource(strings = {"channel-value", "variety", "service", "agents", "strategy", "benchmark"})
    void theSumLineEqualsTheSumOfTheRows(String name) {
        for (Step step : Step.values()) {
            for (ReportTable table : report(name, step).tables()) {
                Row total = table.total();
                if (total != null) {
                    table.columns().stream()
                            .filter(column -> column.kind() == Kind.COUNT)
                            .forEach(column -> assertEquals(
                                    sum(table, column),
                                    total.cells().get(table.at(column.key())),
                                    table.name() + " " + column.key()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyTableAndColumnHasWordsAndEveryNumberADefinition(String language) {
        TableWords words = ReportNames.words(language, Map.of(), Map.of());
        for (String name : book.names()) {
            assertNotEquals("report." + name + ".title", words.text("report." + name + ".title"));
            for (ReportTable table : report(name, Step.MONTH).tables()) {
                assertNotEquals("report.table." + table.name(), words.title(table));
                table.columns().forEach(column -> assertTexts(words, column));
            }
            report(name, Step.ALL).tables().stream()
                    .flatMap(table -> table.columns().stream())
                    .forEach(column -> assertTexts(words, column));
        }
    }

    private static void assertTexts(TableWords words, Column column) {
        assertNotEquals("report.measure." + column.text(), words.heading(column));
        assertTrue(!column.kind().isNumber() || !words.definition(column).startsWith("report."), column.text());
    }

    @Test
    void tellsWhichIssuesGrow() {
        ReportTable issues = report("variety", Step.ALL).tables().get(0);
        Row first = issues.rows().get(0);

        assertEquals("delivery", issues.cell(first, "category"));
        assertEquals(180L, issues.cell(first, "contacts"));
        assertEquals(0.9, issues.cell(first, "share"));
        assertEquals(90L, issues.cell(first, "contactsBefore"));
        assertEquals(1.0, issues.cell(first, "growth"));
    }

    @Test
    void thePeriodBeforeIsAsManyWholeMonthsOrAsManyDays() {
        assertEquals(
                days("2026-02-01", "2026-03-31"),
                new Question(days("2026-04-01", "2026-05-31"), Step.ALL)
                        .before()
                        .days());
        assertEquals(
                days("2026-05-04", "2026-05-10"),
                new Question(days("2026-05-11", "2026-05-17"), Step.ALL)
                        .before()
                        .days());
    }

    @Test
    void anAgentGetsOwnFiguresOnly() {
        ReportDocument own = book.make("agents", new Question(FactsInMemory.MAY, Step.ALL, true))
                .orElseThrow();

        own.tables()
                .forEach(table -> assertEquals(
                        List.of("agent1"),
                        table.rows().stream()
                                .map(row -> row.cells().get(0))
                                .distinct()
                                .toList()));
    }

    @Test
    void smallNumbersAreMarked() {
        ReportTable agents = report("agents", Step.ALL).tables().get(0);

        assertEquals(
                List.of(false, false, true),
                agents.rows().stream().map(Row::few).toList());
        assertNull(agents.cell(agents.rows().get(0), "averageRating"));
    }

    @Test
    void occupancyIsKnownOfThoseWhoseTimeIsKnown() {
        ReportTable agents = report("agents", Step.ALL).tables().get(0);

        assertEquals(0.5, agents.cell(agents.rows().get(0), "occupancy"));
        assertNull(agents.cell(agents.rows().get(1), "occupancy"));
        assertEquals(0.5, agents.cell(Objects.requireNonNull(agents.total()), "occupancy"));
    }

    @Test
    void promisesStandBesideWhatWasDelivered() {
        ReportTable promises = report("service", Step.ALL).tables().get(2);

        assertEquals(
                Arrays.asList("EMAIL", 0L, 600L, 0L, null),
                promises.rows().get(0).cells());
        assertEquals(
                Arrays.asList("PHONE", 7_200L, 5_400L, 3_600L, 0.5),
                promises.rows().get(1).cells());
    }

    @Test
    void publishedFiguresStandBesideOwnOnes() {
        ReportTable speed = report("benchmark", Step.ALL).tables().get(2);
        Row mail = speed.rows().get(0);

        assertEquals("EMAIL", speed.cell(mail, "channel"));
        assertEquals(5_400L, speed.cell(mail, "averageFirstResponseSeconds"));
        assertEquals(94_980L, speed.cell(mail, "published"));
        assertEquals(80L, speed.cell(mail, "contacts"));
        assertNull(speed.cell(speed.rows().get(1), "averageFirstResponseSeconds"), "no contacts on Facebook");
    }

    @Test
    void withoutFiguresThereAreNoTablesButAReason() {
        ReportDocument nothing = book.make("service", new Question(days("2025-05-01", "2025-05-31"), Step.ALL))
                .orElseThrow();

        assertEquals(Optional.of(Absence.NO_CONTACTS), nothing.absence());
        assertEquals(List.of(), nothing.tables());
        assertEquals(Optional.empty(), book.make("weather", new Question(FactsInMemory.MAY, Step.ALL)));
    }

    private ReportDocument report(String name, Step step) {
        return book.make(name, new Question(FactsInMemory.MAY, step)).orElseThrow();
    }

    private static Object sum(ReportTable table, Column column) {
        return table.rows().stream()
                .map(row -> Objects.requireNonNull(table.cell(row, column.key())))
                .mapToLong(cell -> ((Number) cell).longValue())
                .sum();
    }

    private static Days days(String from, String to) {
        return new Days(LocalDate.parse(from), LocalDate.parse(to));
    }
}
