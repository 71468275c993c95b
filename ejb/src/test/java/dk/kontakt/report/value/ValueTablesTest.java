package dk.kontakt.report.value;

import static dk.kontakt.report.value.Dated.Standing.IN_FORCE;
import static dk.kontakt.report.value.Dated.Standing.PAST;
import static dk.kontakt.report.value.Dated.Standing.SUPERSEDED;
import static dk.kontakt.report.value.Dated.Standing.TO_COME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kontakt.report.Days;
import dk.kontakt.report.OnDatabase;
import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C13 and C14: what figures of value rest on has a date, is never edited, and lets the days that rest on it be computed again. */
class ValueTablesTest extends OnDatabase {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final Author BO = new Author("bo", Instant.parse("2026-09-15T12:00:00Z"));

    @BeforeEach
    void nothingIsComputed() throws SQLException {
        run("delete from fact_day");
        run("delete from fact_due");
        run("delete from daily_figures");
    }

    @Test
    void termsHoldFromTheirDayOnAndOfOneDayTheLatest() throws SQLException {
        var table = new TermsTable(connection);
        table.add(chat("2026-10-01", "300"), BO);
        table.add(chat("2026-09-01", "280"), BO);
        table.add(chat("2026-09-01", "290.50"), BO);

        List<Dated<Terms>> rows = table.all(TODAY).stream()
                .filter(row -> row.what().channel() == Channel.CHAT)
                .toList();
        assertEquals(
                List.of(TO_COME, IN_FORCE, SUPERSEDED, PAST),
                rows.stream().map(Dated::standing).toList());
        assertEquals(new BigDecimal("290.50"), rows.get(1).what().hourlyRate());
        assertEquals("bo", rows.get(1).changedBy());
        assertEquals("system", rows.get(3).changedBy());
        assertEquals(
                "290.50",
                text("select hourly_rate from channel_terms where channel = 'CHAT' and valid_from = '2026-09-01'"));
    }

    @Test
    void aWrongRowIsNotLostWhenAnotherTakesItsPlace() throws SQLException {
        var table = new AttributionTable(connection);
        table.add(attribution("2026-09-01", 720), BO);
        table.add(attribution("2026-09-01", 72), BO);

        assertEquals(
                List.of(72, 720, 168),
                table.all(TODAY).stream().map(row -> row.what().windowHours()).toList());
        assertEquals(72, table.windowOn(TODAY));
        assertEquals(168, table.windowOn(LocalDate.of(2026, 8, 31)));
    }

    @Test
    void termsFromAPastDayMarkTheDaysOfTheirChannelUntilOthersBegin() throws SQLException {
        var table = new TermsTable(connection);
        table.add(chat("2026-09-10", "300"), BO);
        computed("2026-08-31", "2026-09-01", "2026-09-09", "2026-09-10");

        Terms late = chat("2026-09-01", "280");
        table.add(late, BO);
        assertEquals(2, new DueFacts(connection, BO).after(late));
        assertEquals("2026-09-01 CHAT, 2026-09-09 CHAT", due());
    }

    @Test
    void aDayThatIsDueAlreadyIsCountedAndStaysDueOnce() throws SQLException {
        computed("2026-09-01");
        Terms terms = chat("2026-09-01", "280");

        assertEquals(1, new DueFacts(connection, BO).after(terms));
        assertEquals(1, new DueFacts(connection, BO).after(terms));
        assertEquals("2026-09-01 CHAT", due());
    }

    @Test
    void anAttributionMarksAllChannelsAndTheDaysOfItsWindowBefore() throws SQLException {
        computed("2026-08-29", "2026-08-30", "2026-09-01", "2026-09-20");
        var table = new AttributionTable(connection);
        table.add(attribution("2026-09-20", 24), BO);
        Attribution late = attribution("2026-09-01", 24);
        table.add(late, BO);

        assertEquals(2, new DueFacts(connection, BO).after(late, 24));
        assertEquals("2026-08-30 CHAT, 2026-08-30 PHONE, 2026-09-01 CHAT, 2026-09-01 PHONE", due());
    }

    @Test
    void hoursOfADayAreThoseThatWereWrittenLast() throws SQLException {
        var table = new HoursTable(connection);
        table.add(new AdvertisedHours(Channel.CHAT, TODAY, "always"), BO);
        table.add(new AdvertisedHours(Channel.CHAT, TODAY, null), BO);
        table.add(new AdvertisedHours(Channel.PHONE, TODAY, "always"), BO);

        assertEquals(
                List.of(IN_FORCE, IN_FORCE, SUPERSEDED),
                table.all(TODAY).stream().map(Dated::standing).toList());
    }

    @Test
    void aChannelThatCostsMoreThanItsShareOfItsSalesIsAnAlarm() throws SQLException {
        figures("CHAT", "100.00", "199.98");
        figures("PHONE", "100.00", "200.00");
        figures("EMAIL", "4.00", "0.00");
        var days = new Days(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31));

        List<CostAlarm> alarms = CostAlarms.find(connection, days);
        assertEquals(
                List.of(Channel.CHAT, Channel.EMAIL),
                alarms.stream().map(CostAlarm::channel).toList());
        assertEquals(new BigDecimal("0.5001"), alarms.get(0).share());
        assertEquals(null, alarms.get(1).share());
        assertEquals(new BigDecimal("0.5000"), alarms.get(0).limit());
    }

    @Test
    void theLimitOfAnAlarmIsThatOfTheLastDay() throws SQLException {
        figures("CHAT", "100.00", "199.98");
        new AttributionTable(connection)
                .add(new Attribution(LocalDate.of(2026, 8, 31), 168, ContactChoice.LAST_CONTACT, BigDecimal.ONE), BO);

        assertEquals(
                List.of(), CostAlarms.find(connection, new Days(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31))));
    }

    @Test
    void everyWrongFieldIsNamed() {
        var terms = new Terms(
                Channel.CHAT, LocalDate.of(1969, 12, 31), new BigDecimal("-1"), new BigDecimal("4.001"), 0, 3_601);
        var refused = assertThrows(ValueRefused.class, () -> terms.requireSound(TODAY));
        assertEquals(
                List.of("validFrom", "hourlyRate", "fixedPerContact", "answerWithinSeconds", "shortAbandonSeconds"),
                refused.problems().stream().map(problem -> problem.field()).toList());

        var attribution =
                new Attribution(TODAY.plusYears(11), 2_161, ContactChoice.FIRST_CONTACT, new BigDecimal("10"));
        assertEquals(
                List.of("validFrom", "windowHours", "costAlarmShare"),
                assertThrows(ValueRefused.class, () -> attribution.requireSound(TODAY)).problems().stream()
                        .map(problem -> problem.field())
                        .toList());
    }

    private static Terms chat(String from, String rate) {
        return new Terms(Channel.CHAT, LocalDate.parse(from), new BigDecimal(rate), new BigDecimal("4.00"), 60, 5);
    }

    private static Attribution attribution(String from, int hours) {
        return new Attribution(LocalDate.parse(from), hours, ContactChoice.LAST_CONTACT, new BigDecimal("0.5"));
    }

    private void computed(String... days) throws SQLException {
        for (String day : days) {
            run("insert into fact_day (day, channel, formula, computed_at) values ('" + day
                    + "', 'CHAT', '2', now()), ('" + day + "', 'PHONE', '2', now())");
        }
    }

    private void figures(String channel, String cost, String sales) throws SQLException {
        figures(channel, "2026-08-15", cost, sales);
        figures(channel, "2026-07-31", "999", "0");
    }

    /** All other sums are zero. */
    private void figures(String channel, String day, String cost, String sales) throws SQLException {
        run("""
                insert into daily_figures
                select f.* from jsonb_populate_record(null::daily_figures,
                    (select jsonb_object_agg(column_name, 0) from information_schema.columns where table_name = 'daily_figures'
                        and data_type in ('bigint', 'numeric'))
                    || jsonb_build_object('part', 'CHANNEL', 'key', '', 'formula', '2', 'channel', '%s', 'day', '%s', 'cost', %s,
                        'order_value', %s)) f
                """.formatted(channel, day, cost, sales));
    }

    private String due() throws SQLException {
        return text("select string_agg(day || ' ' || channel, ', ' order by day, channel) from fact_due");
    }
}
