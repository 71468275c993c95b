package dk.kontakt.report.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.Holidays;
import dk.kontakt.calendar.OpeningHours;
import dk.kontakt.calendar.OpeningRules;
import dk.kontakt.report.Days;
import dk.kontakt.report.OnDatabase;
import dk.kontakt.ticket.Channel;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenWeekRowsTest extends OnDatabase {
    private static final Days FORTNIGHT = new Days(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 15));
    private static final HalfHour NINE = new HalfHour(DayOfWeek.MONDAY, 18);
    private static final HalfHour EIGHT = new HalfHour(DayOfWeek.MONDAY, 16);
    private static final HalfHour SUNDAY = new HalfHour(DayOfWeek.SUNDAY, 18);

    @BeforeEach
    void nothingIsPromised() throws SQLException {
        run("delete from channel_hours");
    }

    @Test
    void channelsAreOpenAsTheirCalendarsSay() throws SQLException {
        promise("PHONE", "2020-01-01", "'nine'");
        promise("CHAT", "2020-01-01", "'gone'");
        promise("EMAIL", "2020-01-01", "null");
        promise("SMS", "2026-03-16", "'nine'");
        OpenWeek week = read();

        assertEquals(Set.of(Channel.PHONE), week.known(EnumSet.allOf(Channel.class)));
        assertTrue(week.isOpen(Channel.PHONE, NINE));
        assertFalse(week.isOpen(Channel.PHONE, EIGHT));
        assertFalse(week.isOpen(Channel.PHONE, SUNDAY));
    }

    @Test
    void aPromiseHoldsUntilTheNextAndOfOneDayTheLastHolds() throws SQLException {
        promise("PHONE", "2020-01-01", "'nine'");
        promise("PHONE", "2026-03-09", "null");
        promise("PHONE", "2026-03-09", "'eight'");
        OpenWeek week = read();

        assertTrue(week.isOpen(Channel.PHONE, NINE), "in both weeks");
        assertTrue(week.isOpen(Channel.PHONE, EIGHT), "in one of two weeks");
    }

    private OpenWeek read() throws SQLException {
        return OpenWeekRows.read(connection, FORTNIGHT, name -> switch (name) {
            case "nine" -> Optional.of(from(9));
            case "eight" -> Optional.of(from(8));
            default -> Optional.empty();
        });
    }

    private static BusinessCalendar from(int hour) {
        var hours = new OpeningHours(LocalTime.of(hour, 0), LocalTime.of(17, 0));
        return BusinessCalendar.of(
                new OpeningRules(Days.ZONE, Map.of(DayOfWeek.MONDAY, List.of(hours)), Holidays.none(), Map.of()));
    }

    private void promise(String channel, String from, String calendar) throws SQLException {
        run("insert into channel_hours (channel, valid_from, calendar, changed_by, changed_at) values ('" + channel
                + "', '" + from + "', " + calendar + ", 'bo', now())");
    }
}
