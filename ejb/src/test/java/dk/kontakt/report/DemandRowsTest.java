package dk.kontakt.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.report.plan.Arrivals;
import dk.kontakt.report.plan.HalfHour;
import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C15 and C16: the hours of the week are those of the raw rows. */
class DemandRowsTest extends OnDatabase {
    private static final LocalDate FIRST = RandomHistory.FIRST.atDay(1);
    private static final LocalDate LAST = RandomHistory.LAST.atEndOfMonth();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyHourOfTheWeekEqualsTheRecountOfItsRows(long seed) throws SQLException {
        History history = new RandomHistory(seed).create();
        history.store(connection);
        for (Days days : List.of(
                new Days(FIRST, LAST),
                new Days(LocalDate.of(2026, 3, 23), LocalDate.of(2026, 3, 29)),
                new Days(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 29)),
                new Days(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25)),
                new Days(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 11, 8)))) {
            assertEquals(DemandRecount.of(history, days), DemandRows.count(connection, days));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T23:00:00Z, SUNDAY, 0, 1",
        "2026-03-29T00:59:59.999999Z, SUNDAY, 1, 1",
        "2026-03-29T01:00:00Z, SUNDAY, 3, 1",
        "2026-03-29T21:59:59.999999Z, SUNDAY, 23, 1",
        "2026-10-25T00:30:00Z, SUNDAY, 2, 2",
        "2026-10-25T01:30:00Z, SUNDAY, 2, 2",
        "2026-10-25T22:59:59.999999Z, SUNDAY, 23, 1",
    })
    void anOrderCountsAtTheHourOnTheWallAlsoWhenTheClockChanges(Instant placed, DayOfWeek day, int hour, int times)
            throws SQLException {
        var order = new History.Purchase(7, placed, new BigDecimal("499.95"), "DKK");
        new History(List.of(), List.of(), List.of(), List.of(order), List.of()).store(connection);
        LocalDate date = LocalDate.ofInstant(placed, Days.ZONE);

        HourlyDemand found = only(DemandRows.count(connection, new Days(date, date)), HourlyDemand::orders);
        assertEquals(new HourOfWeek(day, hour), found.at());
        assertEquals(times, found.times());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void bothHalvesOfAnHourAreItsRows(long seed) throws SQLException {
        History history = new RandomHistory(seed).create();
        history.store(connection);
        var days = new Days(FIRST, LAST);
        List<Arrivals> halves = DemandRows.halves(connection, days);
        List<HourlyDemand> hours = DemandRows.count(connection, days).hours();

        assertEquals(HalfHour.all(), halves.stream().map(Arrivals::at).toList());
        for (Arrivals half : halves) {
            long orders = history.orders().stream()
                    .filter(order -> isAt(order.placed(), half.at()))
                    .count();
            long chats = history.contacts().stream()
                    .filter(contact -> contact.channel() == Channel.CHAT && isAt(contact.received(), half.at()))
                    .count();
            assertEquals(orders, half.orders());
            assertEquals(chats, half.contacts(Channel.CHAT));
            int hour = (half.at().day().getValue() - 1) * 24 + half.at().hour();
            assertEquals(hours.get(hour).times(), half.times());
        }
    }

    @Test
    void theHourThatTheClockLeavesOutComesNotAtAll() throws SQLException {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        List<HourlyDemand> hours =
                DemandRows.count(connection, new Days(spring, spring)).hours();

        assertEquals(168, hours.size());
        assertEquals(23, hours.stream().mapToInt(HourlyDemand::times).sum());
        assertEquals(0, hours.get(6 * 24 + 2).times());
    }

    @Test
    void callsThatBecameNoContactAreAttemptsAtWhateverHour() throws SQLException {
        Instant night = Instant.parse("2026-03-04T02:30:00Z");
        call("in vain", "INBOUND", night, night.plusSeconds(40));
        call("outbound", "OUTBOUND", night, night.plusSeconds(40));
        call("going on", "INBOUND", night, null);
        LocalDate day = LocalDate.of(2026, 3, 4);

        HourlyDemand found = only(DemandRows.count(connection, new Days(day, day)), HourlyDemand::attempts);
        assertEquals(new HourOfWeek(DayOfWeek.WEDNESDAY, 3), found.at());
        assertEquals(1, found.attempts());
        assertEquals(0, found.allContacts());
        assertEquals(0, found.contacts(Channel.PHONE));
    }

    @Test
    void theUsualWeeksEndYesterday() {
        assertEquals(
                new Days(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 11, 22)),
                Days.weeksBefore(LocalDate.of(2026, 11, 23), 8));
    }

    private static boolean isAt(Instant instant, HalfHour half) {
        ZonedDateTime local = instant.atZone(Days.ZONE);
        LocalDate date = local.toLocalDate();
        LocalTime start = half.start();
        return !date.isBefore(FIRST)
                && !date.isAfter(LAST)
                && local.getDayOfWeek() == half.day()
                && local.getHour() == start.getHour()
                && local.getMinute() >= 30 == (start.getMinute() == 30);
    }

    private static HourlyDemand only(Demand demand, ToLongFunction<HourlyDemand> count) {
        List<HourlyDemand> found = demand.hours().stream()
                .filter(hour -> count.applyAsLong(hour) > 0)
                .toList();
        assertEquals(1, found.size());
        return found.get(0);
    }

    private void call(String id, String direction, Instant started, @Nullable Instant ended) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into call (id, call_id, source, direction, state, started_at, ended_at) values (?, ?, 'test', ?, 'ENDED', ?, ?)")) {
            insert.setLong(1, id.hashCode());
            insert.setString(2, id);
            insert.setString(3, direction);
            insert.setObject(4, started.atOffset(ZoneOffset.UTC));
            insert.setObject(5, ended == null ? null : ended.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
