package dk.kontakt.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.report.Period;
import dk.kontakt.web.api.RequestRefused;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRequestTest {
    private static final YearMonth PRESENT = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource({
        "2026-01,    2026-03,    2026-01, 2026-03",
        "2026-01-31, 2026-03-01, 2026-01, 2026-03",
        "2026-01,    '',         2026-01, 2026-11",
        ",           2026-03,    2026-03, 2026-03",
        ",           ,           2026-11, 2026-11",
    })
    void readsMonthsAndDates(@Nullable String from, @Nullable String to, YearMonth first, YearMonth last) {
        assertEquals(new Period(first, last), ReportRequest.period(from, to, PRESENT));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-13,      2026-03,    from",
        "january,      2026-03,    from",
        "2026-1,       2026-03,    from",
        "2026-01,      03/2026,    to",
        "2026-01,      2026-00-01, to",
        "2026-04,      2026-03,    to",
        "2016-01,      2026-01,    to",
    })
    void namesTheParameterThatIsWrong(String from, String to, String wrong) {
        var refused = assertThrows(RequestRefused.class, () -> ReportRequest.period(from, to, PRESENT));
        assertEquals(wrong, refused.problems().get(0).field());
    }

    @Test
    void theFormatParameterOverridesWhatTheCallerAccepts() {
        assertTrue(ReportRequest.isCsv("csv", false));
        assertFalse(ReportRequest.isCsv("json", true));
        assertTrue(ReportRequest.isCsv(null, true));
        assertThrows(RequestRefused.class, () -> ReportRequest.isCsv("xlsx", false));
    }
}
