package dk.kontakt.report.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.report.Days;
import dk.kontakt.report.Step;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        "DAY,   ,  ,  7, 2026-11-22T05:59:59Z, 2026-11-22T06:00:00Z",
        "DAY,   ,  ,  7, 2026-11-22T06:00:00Z, 2026-11-23T06:00:00Z",
        "WEEK,  1,  , 7, 2026-11-22T12:00:00Z, 2026-11-23T06:00:00Z",
        "WEEK,  7,  , 7, 2026-11-22T12:00:00Z, 2026-11-29T06:00:00Z",
        "MONTH, , 1,  0, 2026-11-22T12:00:00Z, 2026-11-30T23:00:00Z",
        "MONTH, , 28, 7, 2026-02-28T06:00:00Z, 2026-03-28T06:00:00Z",
        "DAY,   ,  ,  2, 2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z",
        "DAY,   ,  ,  7, 2026-03-28T12:00:00Z, 2026-03-29T05:00:00Z",
        "DAY,   ,  ,  2, 2026-10-24T12:00:00Z, 2026-10-25T00:00:00Z",
    })
    void isDueByTheClockOnTheWall(
            Step step, @Nullable Integer weekday, @Nullable Integer monthday, int hour, Instant now, Instant due) {
        assertEquals(due, new Rhythm(step, weekday, monthday, hour).after(now));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY,   ,  , 2026-11-22T06:00:00Z, 2026-11-21, 2026-11-21",
        "WEEK,  1,  , 2026-11-23T06:00:00Z, 2026-11-16, 2026-11-22",
        "WEEK,  7,  , 2026-11-22T06:00:00Z, 2026-11-09, 2026-11-15",
        "MONTH, , 1, 2026-02-28T23:00:00Z, 2026-02-01, 2026-02-28",
        "MONTH, , 15, 2026-01-15T06:00:00Z, 2025-12-01, 2025-12-31",
    })
    void isAboutTheWholeDayWeekOrMonthBefore(
            Step step,
            @Nullable Integer weekday,
            @Nullable Integer monthday,
            Instant due,
            LocalDate from,
            LocalDate to) {
        assertEquals(new Days(from, to), new Rhythm(step, weekday, monthday, 7).about(due));
    }
}
