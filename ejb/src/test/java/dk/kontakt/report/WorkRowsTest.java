package dk.kontakt.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.kontakt.report.plan.HandleTime;
import dk.kontakt.report.plan.HandleTime.Source;
import dk.kontakt.report.plan.Work;
import dk.kontakt.report.plan.WorkRows;
import dk.kontakt.ticket.Channel;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkRowsTest extends OnDatabase {
    private static final Days FORTNIGHT = new Days(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 15));
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:10:00Z");

    @Test
    void theAverageIsOfAnsweredContactsThatTellTheirTime() throws SQLException {
        new History(
                        List.of(chatCase()),
                        List.of(
                                chat(1, MONDAY, 200, false),
                                chat(2, MONDAY, 401, false),
                                chat(3, MONDAY, 900, true),
                                chat(4, MONDAY, null, false),
                                chat(5, FORTNIGHT.end(), 900, false)),
                        List.of(new History.Answer(chatCase(), MONDAY, 60)),
                        List.of(),
                        List.of())
                .store(connection);
        Work work = WorkRows.read(connection, FORTNIGHT);

        assertEquals(new HandleTime(Channel.CHAT, Source.CONTACTS, 2, 601), of(work, Channel.CHAT));
        assertEquals(Duration.ofMillis(300_500), of(work, Channel.CHAT).average());
        assertNull(of(work, Channel.PHONE).average());
        assertEquals(Source.NOTHING, of(work, Channel.PHONE).source());
    }

    @Test
    void callsTellTalkAndHoldUntilContactsTellTheirTime() throws SQLException {
        call("answered", "2026-03-03T10:00:10Z", 120, 30);
        call("in vain", null, 0, 0);
        assertEquals(
                new HandleTime(Channel.PHONE, Source.CALLS, 1, 150),
                of(WorkRows.read(connection, FORTNIGHT), Channel.PHONE));

        History.Case one = new History.Case(1, Channel.PHONE, History.KINDS.get(0), 1, MONDAY, null, null, null);
        new History(
                        List.of(one),
                        List.of(new History.Message(1, one, Channel.PHONE, MONDAY, 240, false)),
                        List.of(),
                        List.of(),
                        List.of())
                .store(connection);
        assertEquals(
                new HandleTime(Channel.PHONE, Source.CONTACTS, 1, 240),
                of(WorkRows.read(connection, FORTNIGHT), Channel.PHONE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theHoursOfWhatCanWaitAreThoseOfItsContactsAndReplies(long seed) throws SQLException {
        History history = new RandomHistory(seed).create();
        history.store(connection);
        var days = new Days(
                RandomHistory.FIRST.atDay(1),
                RandomHistory.FIRST.atDay(1).plusWeeks(40).minusDays(1));
        Work work = WorkRows.read(connection, days);

        long contacts = history.contacts().stream()
                .filter(contact ->
                        contact.channel() == Channel.EMAIL && !contact.abandoned() && isIn(days, contact.received()))
                .mapToLong(contact -> contact.handleSeconds() == null ? 0 : contact.handleSeconds())
                .sum();
        long replies = history.replies().stream()
                .filter(reply -> reply.to().channel() == Channel.EMAIL && isIn(days, reply.sent()))
                .mapToLong(History.Answer::handleSeconds)
                .sum();
        double hours = (contacts + replies) / 3_600.0 / 40;
        assertEquals(hours, work.deferrableHoursAWeek(Set.of(Channel.EMAIL)), 1e-9);
        assertEquals(hours, work.deferrableHoursAWeek(EnumSet.allOf(Channel.class)), 1e-9);
        assertEquals(0, work.deferrableHoursAWeek(Channel.live()));
    }

    private static boolean isIn(Days days, Instant instant) {
        return !instant.isBefore(days.start()) && instant.isBefore(days.end());
    }

    private static HandleTime of(Work work, Channel channel) {
        return work.live().stream()
                .filter(time -> time.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    private static History.Case chatCase() {
        return new History.Case(1, Channel.CHAT, History.KINDS.get(0), 1, MONDAY, null, null, null);
    }

    private static History.Message chat(long id, Instant received, @Nullable Integer seconds, boolean abandoned) {
        return new History.Message(id, chatCase(), Channel.CHAT, received, seconds, abandoned);
    }

    private void call(String id, @Nullable String answered, int talk, int hold) throws SQLException {
        String when = answered == null ? "null" : "'" + answered + "'";
        try (Statement insert = connection.createStatement()) {
            insert.execute(
                    "insert into call (id, call_id, source, direction, state, started_at, answered_at, ended_at, talk_seconds,"
                            + " hold_seconds) values (%d, '%s', 'test', 'INBOUND', 'ENDED', '2026-03-03T10:00:00Z', %s, '2026-03-03T10:05:00Z', %d, %d)"
                                    .formatted(id.hashCode(), id, when, talk, hold));
        }
    }
}
