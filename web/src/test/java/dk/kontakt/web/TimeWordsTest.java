package dk.kontakt.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Instant FRIDAY_NOON = at("2026-03-27T12:00");
    private static final TimeWords DANISH = new TimeWords(ZONE, Locale.forLanguageTag("da-DK"));
    private static final TimeWords ENGLISH = new TimeWords(ZONE, Locale.forLanguageTag("en-GB"));

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({
        "PT0S,      time.minutes, 0,  ",
        "PT59S,     time.minutes, 0,  ",
        "PT59M59S,  time.minutes, 59, ",
        "PT1H,      time.hours,   1,  0",
        "PT23H59M,  time.hours,   23, 59",
        "PT24H,     time.days,    1,  0",
        "PT75H,     time.days,    3,  3",
    })
    void lengthsAreToldInTheTwoLargestUnits(Duration length, String key, long first, Long second) {
        Phrase expected = second == null ? Phrase.of(key, first) : Phrase.of(key, first, second);
        assertEquals(expected, TimeWords.length(length));
    }

    @Test
    void whatIsDueIsLeftAndWhatWasDueIsOverdue() {
        Phrase quarter = Phrase.of("time.minutes", 15L);
        assertEquals(
                Phrase.of("time.left", quarter),
                TimeWords.remaining(FRIDAY_NOON, FRIDAY_NOON.plus(Duration.ofMinutes(15))));
        assertEquals(
                Phrase.of("time.overdue", quarter),
                TimeWords.remaining(FRIDAY_NOON, FRIDAY_NOON.minus(Duration.ofMinutes(15))));
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({
        "2026-03-27T15:30, time.today,     27. marts,      15.30",
        "2026-03-28T08:00, time.tomorrow,  28. marts,      8",
        "2026-03-26T23:59, time.yesterday, 26. marts,      23.59",
        "2026-03-30T10:00, time.weekday,   mandag,         10",
        "2026-04-02T10:05, time.weekday,   torsdag,        10.05",
        "2026-04-03T10:00, time.date,      3. april,       10",
        "2026-03-20T10:00, time.date,      20. marts,      10",
        "2025-03-27T10:00, time.date,      27. marts 2025, 10",
    })
    void daysAreNamedAsPeopleNameThem(String then, String key, String day, String clock) {
        assertEquals(Phrase.of(key, day, clock), DANISH.at(FRIDAY_NOON, at(then)));
    }

    @Test
    void englishKeepsTheMinutes() {
        assertEquals(Phrase.of("time.weekday", "Monday", "10:00"), ENGLISH.at(FRIDAY_NOON, at("2026-03-30T10:00")));
    }

    /** The night to Sunday has 23 hours only; an hour before midnight is still today. */
    @Test
    void daysAreThoseOfTheZone() {
        Instant saturdayLate = at("2026-03-28T23:30");
        assertEquals(Phrase.of("time.tomorrow", "29. marts", "23.30"), DANISH.at(saturdayLate, at("2026-03-29T23:30")));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
