package dk.kontakt.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kontakt.report.Days;
import dk.kontakt.report.Step;
import dk.kontakt.web.api.RequestRefused;
import dk.kontakt.web.report.file.FileFormat;
import dk.kontakt.web.report.subject.FactsInMemory;
import dk.kontakt.web.report.subject.Question;
import dk.kontakt.web.report.subject.ReportBook;
import dk.kontakt.web.report.subject.ReportDocument;
import dk.kontakt.web.report.subject.StrategyInMemory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableRequestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2026-01,    2026-03,    2026-01-01, 2026-03-31",
        "2026-01-15, 2026-02,    2026-01-15, 2026-02-28",
        "2026-03-29, 2026-03-29, 2026-03-29, 2026-03-29",
        "'',         2026-03-29, 2026-03-01, 2026-03-29",
        ",           ,           2026-11-01, 2026-11-21",
    })
    void readsDatesAndWholeMonths(@Nullable String from, @Nullable String to, LocalDate first, LocalDate last) {
        assertEquals(new Days(first, last), TableRequest.days(from, to, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, 2026-03-31, from",
        "2026-13,    2026-03-31, from",
        "2026-03-01, tomorrow,   to",
        "2026-03-02, 2026-03-01, to",
        "2016-03-01, 2026-03-01, to",
    })
    void namesThePartOfThePeriodThatIsWrong(String from, String to, String wrong) {
        assertEquals(wrong, refused(() -> TableRequest.days(from, to, TODAY)));
    }

    @Test
    void readsTheStepTheFormatAndTheLanguage() {
        assertEquals(Step.ALL, TableRequest.step(null));
        assertEquals(Step.WEEK, TableRequest.step("week"));
        assertEquals(FileFormat.XLSX, TableRequest.format("xlsx", List.of("text/csv")));
        assertEquals(FileFormat.CSV, TableRequest.format("", List.of("text/html", "text/csv")));
        assertEquals(FileFormat.JSON, TableRequest.format(null, List.of("*/*")));
        assertEquals("en", TableRequest.language("en", "da"));
        assertEquals("da", TableRequest.language("", "da"));
    }

    @Test
    void namesWhatItDoesNotKnow() {
        ReportDocument variety = new ReportBook(new FactsInMemory(), new StrategyInMemory())
                .make("variety", new Question(FactsInMemory.MAY, Step.ALL))
                .orElseThrow();

        assertEquals("by", refused(() -> TableRequest.step("year")));
        assertEquals("format", refused(() -> TableRequest.format("docx", List.of())));
        assertEquals("language", refused(() -> TableRequest.language("de", "da")));
        assertEquals("table", refused(() -> TableRequest.table(variety, "weather")));
        assertEquals("mix", TableRequest.table(variety, "mix").name());
    }

    private static String refused(Executable question) {
        return assertThrows(RequestRefused.class, question).problems().get(0).field();
    }
}
