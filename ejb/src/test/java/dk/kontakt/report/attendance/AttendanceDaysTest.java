package dk.kontakt.report.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.report.OnDatabase;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C5 and C7 from the logs to the table: what was open, who was there, and which days are computed again. */
class AttendanceDaysTest extends OnDatabase {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 3);
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final Instant NOW = Instant.parse("2026-09-03T10:00:00Z");

    @BeforeEach
    void logADay() throws SQLException {
        run(
                "insert into agent (username, name, email, state_since, idle_since) values ('mads', 'Mads', 'm@b.dk', now(), now())");
        run("insert into agent_state_log (agent, at, state) values ('mads', '2026-09-01 06:00:00.9Z', 'AVAILABLE'),"
                + " ('mads', '2026-09-01 08:00Z', 'WRAP_UP'), ('mads', '2026-09-01 09:00Z', 'AWAY'),"
                + " ('mads', '2026-09-03 09:00Z', 'AVAILABLE')");
        profile(
                "2026-08-01 00:00Z",
                "{\"channels\": {\"CHAT\": {\"capacity\": 3, \"weight\": 33}, \"PHONE\": {\"capacity\": 0}}}");
    }

    @Test
    void aDayTellsWhoWasThereAndWhatWasKept() throws SQLException {
        promise("2026-08-01", "2026-08-01 12:00Z");
        compute(FIRST, NOW);

        assertEquals(
                "mads AVAILABLE 7200, mads AWAY 46800, mads WRAP_UP 3600",
                text(
                        "select string_agg(agent || ' ' || state || ' ' || seconds, ', ' order by state) from attendance_day"));
        assertEquals(
                "CHAT 86400 10800 10800",
                text(
                        "select string_agg(concat_ws(' ', channel, advertised_seconds, staffed_seconds, both_seconds), ', ')"
                                + " from staffed_day"));
    }

    @Test
    void theStateOfADayBeforeGoesOn() throws SQLException {
        compute(FIRST.plusDays(1), NOW);

        assertEquals("AWAY 86400", text("select string_agg(state || ' ' || seconds, ', ') from attendance_day"));
    }

    @Test
    void todayIsComputedAsFarAsItHasCome() throws SQLException {
        promise("2026-08-01", "2026-08-01 12:00Z");
        compute(TODAY, NOW);

        assertEquals(
                "43200 3600 3600",
                text("select concat_ws(' ', advertised_seconds, staffed_seconds, both_seconds) from staffed_day"));
    }

    @Test
    void whoMayHaveNothingOnAChannelDoesNotStaffIt() throws SQLException {
        compute(FIRST, NOW);
        assertEquals("CHAT", text("select string_agg(channel, ',') from staffed_day"));

        profile("2026-09-01 05:00Z", "{\"channels\": {}}");
        compute(FIRST, NOW);
        assertEquals(null, text("select string_agg(channel, ',') from staffed_day"));
    }

    @Test
    void theDaysSinceTheFirstLogAreComputedAndThenOnlyTheLastTwo() throws SQLException {
        assertEquals(List.of(FIRST, FIRST.plusDays(1), TODAY), due());
        for (LocalDate day : due()) {
            compute(day, NOW);
        }
        assertEquals(List.of(FIRST.plusDays(1), TODAY), due());
    }

    @Test
    void daysOfAPromiseThatWasChangedSinceAreComputedAgain() throws SQLException {
        compute(FIRST, NOW);
        compute(FIRST.plusDays(1), NOW);
        promise("2026-09-02", "2026-09-03 11:00Z");
        assertEquals(List.of(FIRST.plusDays(1), TODAY), due());

        promise("2026-09-01", "2026-09-03 11:00Z");
        assertEquals(List.of(FIRST, FIRST.plusDays(1), TODAY), due());
    }

    @Test
    void daysOfACalendarThatWasPublishedSinceAreComputedAgain() throws SQLException {
        promise("2026-08-01", "2026-08-01 12:00Z");
        compute(FIRST, NOW);
        assertEquals(List.of(FIRST.plusDays(1), TODAY), due());

        run("insert into business_calendar (name, version, valid_from, definition, comment, published_by, published_at)"
                + " values ('always', 2, '2026-09-01', '{}', '', 'bo', '2026-09-03 11:00Z')");
        assertEquals(List.of(FIRST, FIRST.plusDays(1), TODAY), due());
    }

    @Test
    void aDayThatIsComputedAgainStaysTheSame() throws SQLException {
        promise("2026-08-01", "2026-08-01 12:00Z");
        compute(FIRST, NOW);
        compute(FIRST, NOW);

        assertEquals(
                "3 1 1",
                text("select concat_ws(' ', (select count(*) from attendance_day),"
                        + " (select count(*) from staffed_day), (select count(*) from attendance_computed))"));
    }

    private void compute(LocalDate day, Instant now) throws SQLException {
        AttendanceDays.store(connection, day, now, name -> Optional.of(BusinessCalendar.always()));
    }

    private List<LocalDate> due() throws SQLException {
        return new AttendanceTable(connection).due(TODAY);
    }

    private void promise(String from, String written) throws SQLException {
        run("insert into channel_hours (channel, valid_from, calendar, changed_by, changed_at) values ('CHAT', '" + from
                + "', 'always', 'bo', '" + written + "')");
    }

    private void profile(String at, String definition) throws SQLException {
        run("insert into agent_profile (agent, at, changed_by, definition) values ('mads', '" + at + "', 'bo', '"
                + definition + "')");
    }
}
