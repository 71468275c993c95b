package dk.kontakt.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.ticket.Channel;
import jakarta.ejb.EJBException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C70 to C73 and the metrics: facts and figures are those of the raw rows. */
class FactsTest extends OnDatabase {
    private static final Instant NOW = Instant.parse("2026-09-15T12:00:00Z");
    private static final Days ALL = new Days(RandomFirm.FIRST.minusYears(1), RandomFirm.LAST.plusYears(1));
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private FactJob job;

    @BeforeEach
    void empty() throws SQLException {
        database.empty();
        job = new FactJob(connection);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyFactAndEveryFigureEqualTheRecountOfTheRawRows(long seed) throws SQLException {
        Firm firm = new RandomFirm(seed).create();
        firm.store(connection);
        job.run(NOW);
        List<ContactFact> expected = new FirmRecount(firm, NOW).facts();
        assertEquals(lines(expected), lines(stored()));
        for (Part part : Part.values()) {
            for (Step step : Step.values()) {
                assertEquals(figures(expected, part, step), shown(part, step), part + " " + step);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void theSumsOfEveryPartAreTheWhole(long seed) throws SQLException {
        new RandomFirm(seed).create().store(connection);
        job.run(NOW);
        String whole = sums(Part.CHANNEL);
        assertFalse(whole.isEmpty());
        for (Part part : Part.values()) {
            assertEquals(whole, sums(part), part.name());
        }
    }

    @Test
    void computingAgainLeavesTheSameRows() throws SQLException {
        new RandomFirm(25).create().store(connection);
        job.run(NOW);
        String facts = FactJob.allFacts(connection);
        String figures = FactJob.allFigures(connection);
        Facts again = job.at(NOW);
        again.markDue(YearMonth.of(2026, 2), YearMonth.of(2026, 6));
        List<DueSpan> due = again.due();
        assertFalse(due.isEmpty());
        due.forEach(again::compute);
        assertEquals(facts, FactJob.allFacts(connection));
        assertEquals(figures, FactJob.allFigures(connection));
        assertEquals(List.of(), again.due());
    }

    @Test
    void whoeverStopsInTheMiddleGoesOnWithWhatIsLeft() throws SQLException {
        new RandomFirm(26).create().store(connection);
        job.run(NOW);
        String facts = FactJob.allFacts(connection);
        String figures = FactJob.allFigures(connection);
        Facts again = job.at(NOW);
        again.markDue(YearMonth.of(2026, 1), null);
        connection.commit();
        List<DueSpan> due = again.due();
        for (DueSpan span : due.subList(0, due.size() / 2)) {
            again.compute(span);
            connection.commit();
        }
        again.compute(due.get(due.size() / 2));
        connection.rollback();
        List<DueSpan> left = again.due();
        assertEquals(due.size() - due.size() / 2, left.size());
        left.forEach(again::compute);
        assertEquals(facts, FactJob.allFacts(connection));
        assertEquals(figures, FactJob.allFigures(connection));
    }

    @Test
    void progressIsCountedFromWhatIsLeft() throws SQLException {
        new RandomFirm(27).create().store(connection);
        Facts facts = job.at(NOW);
        facts.markDue(null, null);
        facts.begin(8);
        List<DueSpan> due = facts.due();
        long total = due.stream().mapToLong(DueSpan::size).sum();
        assertEquals(new DaysDone(0, total), facts.progress(8).orElseThrow());
        facts.compute(due.get(0));
        assertEquals(new DaysDone(due.get(0).size(), total), facts.progress(8).orElseThrow());
        assertTrue(facts.progress(9).isEmpty());
    }

    @Test
    void nobodySeesASpanHalfReplaced() throws SQLException {
        new RandomFirm(28).create().store(connection);
        job.run(NOW);
        String before = FactJob.allFigures(connection);
        Firm.execute(connection, "update contact set handle_seconds = 1");
        connection.commit();
        Facts facts = job.at(NOW);
        facts.markDue(YearMonth.of(2026, 1), null);
        facts.due().forEach(facts::compute);
        try (Connection other = database.connect()) {
            assertEquals(before, FactJob.allFigures(other));
        }
        connection.commit();
        try (Connection other = database.connect()) {
            assertFalse(before.equals(FactJob.allFigures(other)));
        }
    }

    @Test
    void aSpanThatCannotBeComputedKeepsWhatItHad() throws SQLException {
        new RandomFirm(29).create().store(connection);
        List<DueSpan> due = job.run(NOW);
        String before = FactJob.allFigures(connection);
        Firm.execute(connection, "alter table daily_figures add constraint none check (contacts < 0) not valid");
        assertThrows(EJBException.class, () -> due.forEach(job.at(NOW)::compute));
        connection.rollback();
        assertEquals(before, FactJob.allFigures(connection));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T22:59:59.999999Z, 2026-03-28, 23",
        "2026-03-28T23:00:00Z,        2026-03-29, 0",
        "2026-03-29T01:00:00Z,        2026-03-29, 3",
        "2026-03-29T21:59:59.999999Z, 2026-03-29, 23",
        "2026-03-29T22:00:00Z,        2026-03-30, 0",
        "2026-10-25T00:30:00Z,        2026-10-25, 2",
        "2026-10-25T01:30:00Z,        2026-10-25, 2",
        "2026-10-25T22:59:59.999999Z, 2026-10-25, 23",
        "2026-10-25T23:00:00Z,        2026-10-26, 0",
    })
    void aContactCountsOnItsDayAndHourInCopenhagenAlsoWhenTheClockChanges(Instant received, LocalDate day, int hour)
            throws SQLException {
        oneContact(received, List.of()).store(connection);
        job.run(NOW);
        ContactFact fact = stored().get(0);
        assertEquals(day, fact.day());
        assertEquals(hour, fact.hour());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27T12:00:00Z, 2026-04-03T12:00:00Z,        1",
        "2026-03-27T12:00:00Z, 2026-04-03T12:00:00.000001Z, 0",
        "2026-03-27T12:00:00Z, 2026-03-27T12:00:00Z,        0",
    })
    void anOrderBelongsToAContactForSevenTimes24HoursAlsoWhenTheClockChanges(
            Instant received, Instant placed, int orders) throws SQLException {
        var purchase = new Firm.Purchase(7, placed, new BigDecimal("499.95"), "DKK");
        oneContact(received, List.of(purchase)).store(connection);
        job.run(NOW);
        ContactFact fact = stored().get(0);
        assertEquals(orders, fact.orders());
        assertEquals(orders == 0 ? "0.00" : "499.95", fact.orderValue().toPlainString());
    }

    @Test
    void daysWithContactsButWithoutFactsAreMissing() throws SQLException {
        oneContact(Instant.parse("2026-03-10T09:00:00Z"), List.of()).store(connection);
        var figures = new DailyFigures(connection);
        var march = new Days(MARCH, MARCH.plusDays(30));
        assertEquals(new Freshness(true, LocalDate.of(2026, 3, 10), 1, null, true), figures.freshness(march));
        assertEquals(List.of(YearMonth.of(2026, 3)), figures.missing(spring()));
        assertTrue(job.at(NOW).isNothingComputed());
        job.run(NOW);
        assertEquals(new Freshness(false, null, 0, NOW, true), figures.freshness(march));
        assertEquals(List.of(), figures.missing(spring()));
        assertFalse(job.at(NOW).isNothingComputed());
        assertEquals(
                new Freshness(false, null, 0, null, false),
                figures.freshness(new Days(MARCH.minusDays(20), MARCH.minusDays(1))));
    }

    @Test
    void contactsBehindANumberAreFoundByItsParts() throws SQLException {
        new RandomFirm(30).create().store(connection);
        job.run(NOW);
        var contacts = new ContactFacts(connection);
        for (PartFigures row : new DailyFigures(connection).read(ALL, Part.AGENT, Step.ALL)) {
            var filter = new FactFilter(row.channel(), null, row.key(), null);
            int found = 0;
            for (int page = 0;
                    page * ContactFacts.A_PAGE < row.figures().volume().contacts();
                    page++) {
                found += contacts.read(ALL, filter, page).size();
            }
            assertEquals(row.figures().volume().contacts(), found);
        }
        List<ContactFact> hour = contacts.read(ALL, new FactFilter(null, "test-return", null, 0), 0);
        assertFalse(hour.isEmpty());
        assertTrue(hour.stream()
                .allMatch(fact -> fact.hour() == 0 && fact.category().equals("test-return")));
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL,,,",
        ",test-return,,",
        ",,nobody,",
        ",test-return,'',",
        ",test-return,ane,",
        "PHONE,,ane,10",
        ",,,10"
    })
    void aPageHasWhatItWouldHaveOfAllContacts(Channel channel, String category, String agent, Integer hour)
            throws SQLException {
        new RandomFirm(31).create().store(connection);
        job.run(NOW);
        List<ContactFact> all = stored();
        var filter = new FactFilter(channel, category, agent, hour);
        List<ContactFact> expected = all.stream()
                .filter(fact -> channel == null || fact.channel() == channel)
                .filter(fact -> category == null || fact.category().equals(category))
                .filter(fact -> agent == null || agent.equals(fact.agent() == null ? "" : fact.agent()))
                .filter(fact -> hour == null || fact.hour() == hour)
                .toList();
        var contacts = new ContactFacts(connection);
        List<ContactFact> found = new ArrayList<>();
        for (int page = 0; page <= expected.size() / ContactFacts.A_PAGE; page++) {
            found.addAll(contacts.read(ALL, filter, page));
        }
        assertEquals(lines(expected), lines(found));
        assertEquals(List.of(), contacts.read(ALL, filter, expected.size() / ContactFacts.A_PAGE + 1));
    }

    private static Period spring() {
        return new Period(YearMonth.of(2026, 2), YearMonth.of(2026, 4));
    }

    private List<ContactFact> stored() throws SQLException {
        List<ContactFact> all = new ArrayList<>();
        var contacts = new ContactFacts(connection);
        var any = new FactFilter(null, null, null, null);
        List<ContactFact> page;
        do {
            page = contacts.read(ALL, any, all.size() / ContactFacts.A_PAGE);
            all.addAll(page);
        } while (page.size() == ContactFacts.A_PAGE);
        return all;
    }

    private String shown(Part part, Step step) throws SQLException {
        Map<String, Figures> rows = new TreeMap<>();
        new DailyFigures(connection)
                .read(ALL, part, step)
                .forEach(row -> rows.put(row.from() + " " + row.channel() + " " + row.key(), row.figures()));
        return text(rows);
    }

    private String sums(Part part) throws SQLException {
        return new DailyFigures(connection)
                .read(ALL, part, Step.DAY).stream()
                        .collect(Collectors.toMap(
                                row -> row.from() + " " + row.channel(),
                                PartFigures::figures,
                                Figures::plus,
                                TreeMap::new))
                        .toString();
    }

    private static String figures(List<ContactFact> facts, Part part, Step step) {
        Map<String, Figures> rows = new TreeMap<>();
        for (ContactFact fact : facts) {
            String row = first(fact.day(), step) + " " + fact.channel() + " " + key(fact, part);
            rows.merge(row, of(fact), Figures::plus);
        }
        return text(rows);
    }

    private static LocalDate first(LocalDate day, Step step) {
        return switch (step) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case ALL -> ALL.from();
        };
    }

    private static String key(ContactFact fact, Part part) {
        return switch (part) {
            case CHANNEL -> "";
            case CATEGORY -> fact.category();
            case AGENT -> fact.agent() == null ? "" : fact.agent();
            case HOUR -> "%02d".formatted(fact.hour());
            case SEGMENT -> fact.segment();
        };
    }

    private static Figures of(ContactFact fact) {
        Integer wait = fact.waitSeconds();
        Long resolution = fact.resolutionSeconds();
        Long response = fact.firstResponseSeconds();
        Integer score = fact.score();
        return new Figures(
                new Volume(1, one(fact.abandoned()), one(fact.shortAbandoned())),
                new Variety(
                        one(fact.complaint()), one(!fact.complaint()), one(fact.beforeSale()), one(!fact.beforeSale())),
                new Velocity(
                        one(fact.opened()),
                        resolution == null ? new TimeTaken(0, 0) : new TimeTaken(1, resolution),
                        response == null ? new TimeTaken(0, 0) : new TimeTaken(1, response),
                        new Promises(one(fact.promised()), one(fact.inTime())),
                        one(fact.firstContact()),
                        fact.reopened()),
                score == null ? new Satisfied(0, 0) : new Satisfied(1, score),
                new Value(fact.orders(), fact.orderValue(), fact.handleSeconds(), fact.cost()),
                new Service(
                        one(fact.answered()),
                        one(fact.timed()),
                        one(fact.timed() && fact.answered() && !fact.late()),
                        one(fact.late()),
                        one(fact.answered() && wait != null),
                        fact.answered() && wait != null ? wait : 0),
                new Handling(
                        one(fact.handleSeconds() > 0),
                        fact.talkSeconds(),
                        fact.holdSeconds(),
                        fact.wrapUpSeconds(),
                        fact.writingSeconds()),
                Figures.NONE.accuracy());
    }

    private static int one(boolean is) {
        return is ? 1 : 0;
    }

    private static Firm oneContact(Instant received, List<Firm.Purchase> orders) {
        var one = new Firm.Case(1, History.KINDS.get(0), 7, received, null, null, null, 0, null);
        var contact = new Firm.Message(1, one, Channel.CHAT, received, null, 60, false, false, null);
        return new Firm(
                List.of(one),
                List.of(contact),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                orders,
                List.of(),
                List.of(),
                List.of(new Firm.Attribution(LocalDate.EPOCH, 168, true)));
    }

    private static String text(Map<String, Figures> rows) {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + " " + row.getValue())
                .collect(Collectors.joining("\n"))
                .replaceAll("Accuracy\\[reviews=0, sum=0[.0]*\\]", "Accuracy[]");
    }

    /** One row a line, so that a difference is easy to see. */
    private static String lines(List<ContactFact> facts) {
        return facts.stream().map(ContactFact::toString).sorted().collect(Collectors.joining("\n"));
    }
}
