package dk.kontakt.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.kontakt.report.strategy.Bought;
import dk.kontakt.report.strategy.Choice;
import dk.kontakt.report.strategy.ChoiceRows;
import dk.kontakt.report.strategy.PurchaseRows;
import dk.kontakt.report.strategy.Purchases;
import dk.kontakt.report.strategy.Satisfaction;
import dk.kontakt.report.strategy.VisitTable;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Priority;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C17, C45 and C77: what is shown is what a recount of the raw rows gives. */
class StrategyRowsTest extends OnDatabase {
    private static final Instant NOW = Instant.parse("2026-09-15T12:00:00Z");
    private static final Days ALL = new Days(RandomFirm.FIRST.minusYears(1), RandomFirm.LAST.plusYears(1));
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @BeforeEach
    void empty() throws SQLException {
        database.empty();
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54, 55, 56})
    void whatWasBoughtWithAndWithoutAChatEqualsTheRecount(long seed) throws SQLException {
        Firm firm = new RandomFirm(seed).create();
        firm.store(connection);

        Map<LocalDate, Purchases> expected = new TreeMap<>();
        for (Firm.Purchase order : firm.orders()) {
            if (order.currency().equals("DKK")) {
                LocalDate day = LocalDate.ofInstant(order.placed(), Days.ZONE);
                var one = new Bought(1, order.amount());
                boolean chatted = chatted(firm, order);
                expected.merge(
                        day,
                        new Purchases(day, chatted ? one : Bought.NOTHING, chatted ? Bought.NOTHING : one),
                        (before, more) -> new Purchases(
                                day,
                                before.afterChat().plus(more.afterChat()),
                                before.withoutChat().plus(more.withoutChat())));
            }
        }
        assertFalse(expected.isEmpty());
        assertEquals(text(List.copyOf(expected.values())), text(PurchaseRows.read(connection, ALL)));
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53})
    void onWhichChannelsCasesWereOpenedEqualsTheRecount(long seed) throws SQLException {
        Firm firm = new RandomFirm(seed).create();
        firm.store(connection);
        Firm.execute(
                connection,
                "update ticket set product = (array['Tent', ' ', null])[1 + number % 3],"
                        + " priority = (array['LOW', 'NORMAL', 'HIGH', 'URGENT'])[1 + number % 4]");
        connection.commit();
        new FactJob(connection).run(NOW);

        Map<String, Long> expected = new FirmRecount(firm, NOW)
                .facts().stream()
                        .filter(ContactFact::opened)
                        .collect(Collectors.groupingBy(
                                fact -> text(
                                        fact.ticket() % 3 == 0 ? "Tent" : "",
                                        Priority.values()[(int) (fact.ticket() % 4)],
                                        fact.channel()),
                                TreeMap::new,
                                Collectors.counting()));
        Map<String, Long> found = ChoiceRows.read(connection, ALL).stream()
                .collect(Collectors.toMap(
                        choice -> text(
                                Objects.requireNonNullElse(choice.product(), ""), choice.priority(), choice.channel()),
                        Choice::cases,
                        Long::sum,
                        TreeMap::new));
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52})
    void theSatisfiedAreThoseWhoGaveFourOrFive(long seed) throws SQLException {
        Firm firm = new RandomFirm(seed).create();
        firm.store(connection);
        new FactJob(connection).run(NOW);

        for (Channel channel : Channel.values()) {
            List<Integer> scores = new FirmRecount(firm, NOW)
                    .facts().stream()
                            .filter(fact -> fact.channel() == channel)
                            .map(ContactFact::score)
                            .filter(Objects::nonNull)
                            .toList();
            long satisfied = scores.stream().filter(score -> score >= 4).count();
            assertEquals(
                    new Satisfaction(scores.size(), satisfied),
                    Satisfaction.read(connection, ALL, channel),
                    channel.name());
        }
    }

    @Test
    void theNewestOfADayHoldsAndTheSameAgainAddsNothing() throws SQLException {
        var visits = new VisitTable(connection);
        visits.add(DAY, 18_000, "shop", NOW);
        visits.add(DAY, 18_250, "shop", NOW);
        visits.add(DAY, 18_250, "shop", NOW);
        visits.add(DAY.plusDays(1), 0, "shop", NOW);

        assertEquals(
                Map.of(DAY, 18_250L, DAY.plusDays(1), 0L), visits.read(new Days(DAY.minusDays(3), DAY.plusDays(3))));
        assertEquals("(18000)\n(18250)\n(0)", FactJob.rows(connection, "select visits from shop_visits order by id"));
    }

    private static boolean chatted(Firm firm, Firm.Purchase order) {
        Firm.Attribution rule = firm.attributions().stream()
                .filter(one ->
                        !one.validFrom().atStartOfDay(Days.ZONE).toInstant().isAfter(order.placed()))
                .max(Comparator.comparing(Firm.Attribution::validFrom))
                .orElseThrow();
        Instant earliest = order.placed().minus(Duration.ofHours(rule.hours()));
        return firm.contacts().stream()
                .anyMatch(contact -> contact.channel() == Channel.CHAT
                        && contact.of().customer() == order.customer()
                        && contact.received().isBefore(order.placed())
                        && !contact.received().isBefore(earliest));
    }

    private static String text(String product, Priority priority, Channel channel) {
        return product + " " + priority + " " + channel;
    }

    private static String text(List<Purchases> purchases) {
        return purchases.stream()
                .map(day -> day.day() + " " + text(day.afterChat()) + " " + text(day.withoutChat()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Bought bought) {
        return bought.orders() + " " + bought.value().stripTrailingZeros().toPlainString();
    }
}
