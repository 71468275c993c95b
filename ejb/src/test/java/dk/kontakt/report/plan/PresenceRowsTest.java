package dk.kontakt.report.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.report.Days;
import dk.kontakt.report.OnDatabase;
import dk.kontakt.ticket.Channel;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceRowsTest extends OnDatabase {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");
    private static final Set<Channel> LIVE = Channel.live();
    private static final double ROUNDING = 1e-9;

    @ParameterizedTest
    @CsvSource({
        "1, 2026-03-02, 2026-03-08",
        "2, 2026-03-23, 2026-03-31",
        "3, 2026-03-29, 2026-03-29",
        "4, 2026-10-19, 2026-11-01",
        "5, 2026-10-25, 2026-10-25",
        "6, 2026-05-06, 2026-05-09",
    })
    void everyHalfHourEqualsTheRecountOfItsMinutes(long seed, LocalDate first, LocalDate last) throws SQLException {
        var days = new Days(first, last);
        var attendance = Attendance.random(
                seed, days.start().minus(Duration.ofDays(2)), days.end().plus(Duration.ofDays(1)));
        attendance.store(connection);
        Presence found = PresenceRows.read(connection, days, LATER);

        Map<HalfHour, Double> phone = recount(attendance, days, certified -> certified.contains(Channel.PHONE));
        Map<HalfHour, Double> live = recount(attendance, days, certified -> !Collections.disjoint(certified, LIVE));
        for (HalfHour half : HalfHour.all()) {
            assertEquals(phone.getOrDefault(half, 0.0), found.of(half, Channel.PHONE), ROUNDING, half::toString);
            assertEquals(live.getOrDefault(half, 0.0), found.ofAny(half, LIVE), ROUNDING, half::toString);
        }
    }

    @Test
    void nobodyIsThereInTimeToCome() throws SQLException {
        Instant noon = Instant.parse("2026-03-04T11:00:00Z");
        var attendance = new Attendance(
                List.of(new Attendance.Turn("test-1", noon, "AVAILABLE")),
                List.of(new Attendance.Certificate("test-1", noon, EnumSet.of(Channel.CHAT))));
        attendance.store(connection);
        var day = new Days(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 4));
        Presence found = PresenceRows.read(connection, day, noon.plus(Duration.ofMinutes(45)));

        assertEquals(1, found.of(new HalfHour(DayOfWeek.WEDNESDAY, 24), Channel.CHAT));
        assertEquals(0.5, found.of(new HalfHour(DayOfWeek.WEDNESDAY, 25), Channel.CHAT));
        assertEquals(0, found.of(new HalfHour(DayOfWeek.WEDNESDAY, 26), Channel.CHAT));
        assertEquals(0, found.of(new HalfHour(DayOfWeek.WEDNESDAY, 24), Channel.PHONE));
    }

    private static Map<HalfHour, Double> recount(Attendance attendance, Days days, Predicate<Set<Channel>> counts) {
        Map<HalfHour, Integer> minutes = new HashMap<>();
        Map<HalfHour, Integer> people = new HashMap<>();
        for (Instant at = days.start(); at.isBefore(days.end()); at = at.plus(MINUTE)) {
            int there = (int) attendance.at(at).stream().filter(counts).count();
            minutes.merge(HalfHour.of(at), 1, Integer::sum);
            people.merge(HalfHour.of(at), there, Integer::sum);
        }
        Map<HalfHour, Double> averages = new HashMap<>();
        minutes.forEach((half, count) -> averages.put(half, (double) people.getOrDefault(half, 0) / count));
        return averages;
    }
}
