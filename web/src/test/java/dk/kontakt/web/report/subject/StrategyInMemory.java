package dk.kontakt.web.report.subject;

import dk.kontakt.report.Days;
import dk.kontakt.report.strategy.Bought;
import dk.kontakt.report.strategy.Choice;
import dk.kontakt.report.strategy.Purchases;
import dk.kontakt.report.strategy.Satisfaction;
import dk.kontakt.report.strategy.StrategyService;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Priority;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the shop told of the first of May 2026, and what was bought on the first and the second. */
public final class StrategyInMemory extends StrategyService {
    private static final LocalDate FIRST = FactsInMemory.MAY.from();

    @Override
    public List<Choice> choices(Days days) {
        return List.of(
                new Choice(null, Priority.NORMAL, Channel.EMAIL, 4),
                new Choice("Tent", Priority.URGENT, Channel.PHONE, 30),
                new Choice("Tent", Priority.NORMAL, Channel.PHONE, 2),
                new Choice("Tent", Priority.NORMAL, Channel.CHAT, 8));
    }

    @Override
    public List<Purchases> purchases(Days days) {
        return List.of(
                new Purchases(FIRST, bought(2, "600.00"), bought(10, "2500.00")),
                new Purchases(FIRST.plusDays(1), bought(0, "0.00"), bought(4, "1000.00")));
    }

    @Override
    public Satisfaction satisfaction(Days days, Channel channel) {
        return new Satisfaction(40, 30);
    }

    @Override
    public Map<LocalDate, Long> visits(Days days) {
        return days.from().isAfter(FIRST) || days.to().isBefore(FIRST)
                ? Map.of()
                : new TreeMap<>(Map.of(FIRST, 2_000L));
    }

    private static Bought bought(long orders, String value) {
        return new Bought(orders, new BigDecimal(value));
    }
}
