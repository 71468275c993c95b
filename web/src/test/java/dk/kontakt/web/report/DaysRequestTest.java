package dk.kontakt.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kontakt.report.Days;
import dk.kontakt.web.api.RequestRefused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysRequestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        ",           ,           2026-09-28, 2026-11-22",
        "'',         2026-03-29, 2026-02-02, 2026-03-29",
        "2026-11-01, '',         2026-11-01, 2026-11-22",
        "2026-03-29, 2026-03-29, 2026-03-29, 2026-03-29",
        "2026-12-01, 2026-12-31, 2026-12-01, 2026-12-31",
    })
    void readsDatesAndTakesEightWeeksOtherwise(
            @Nullable String from, @Nullable String to, LocalDate first, LocalDate last) {
        assertEquals(new Days(first, last), DaysRequest.days(from, to, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, 2026-03-31, from",
        "2026-03,    2026-03-31, from",
        "2026-03-01, tomorrow,   to",
        "2026-03-02, 2026-03-01, to",
        "2026-11-23, ,           to",
        "2016-03-01, 2026-03-01, to",
    })
    void namesTheParameterThatIsWrong(String from, @Nullable String to, String wrong) {
        var refused = assertThrows(RequestRefused.class, () -> DaysRequest.days(from, to, TODAY));
        assertEquals(wrong, refused.problems().get(0).field());
    }
}
