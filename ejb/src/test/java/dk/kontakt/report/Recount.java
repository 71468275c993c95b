package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts a history one happening at a time, as the definitions read, for comparison with the SQL. */
final class Recount {
    private static final BigDecimal HOURLY_RATE = new BigDecimal("260.00");
    private static final BigDecimal FIXED = new BigDecimal("4.00");
    private static final Duration WEEK = Duration.ofHours(168);

    private final History history;
    private final Instant now;
    private final Map<YearMonth, Map<Channel, Count>> counts = new TreeMap<>();

    Recount(History history, Instant now) {
        this.history = history;
        this.now = now;
    }

    private static final class Count {
        private long contacts;
        private long abandoned;
        private long complaints;
        private long beforeSale;
        private long tickets;
        private long resolved;
        private long resolutionSeconds;
        private long answered;
        private long responseSeconds;
        private long promised;
        private long inTime;
        private long firstContact;
        private long ratings;
        private long stars;
        private long orders;
        private BigDecimal orderValue = new BigDecimal("0.00");
        private long handleSeconds;
    }

    List<ChannelMonth> rows() {
        history.contacts().forEach(this::count);
        history.replies()
                .forEach(reply -> at(reply.sent(), reply.to().channel()).handleSeconds += reply.handleSeconds());
        history.cases().forEach(this::count);
        history.ratings().forEach(rating -> {
            Count count = at(rating.of().created(), rating.of().channel());
            count.ratings++;
            count.stars += rating.score();
        });
        history.orders().forEach(this::count);
        return counts.entrySet().stream()
                .flatMap(month -> month.getValue().entrySet().stream()
                        .map(row -> new ChannelMonth(month.getKey(), row.getKey(), figures(row.getValue()))))
                .toList();
    }

    private void count(History.Message contact) {
        Count count = at(contact.received(), contact.channel());
        count.contacts++;
        count.abandoned += contact.abandoned() ? 1 : 0;
        count.complaints += contact.of().kind().complaint() ? 1 : 0;
        count.beforeSale += contact.of().kind().beforeSale() ? 1 : 0;
        Integer handled = contact.handleSeconds();
        count.handleSeconds += handled == null ? 0 : handled;
    }

    private void count(History.Case one) {
        Count count = at(one.created(), one.channel());
        count.tickets++;
        Instant resolved = one.resolved();
        Instant answered = one.answered();
        Instant due = one.due();
        if (resolved != null) {
            count.resolved++;
            count.resolutionSeconds += Duration.between(one.created(), resolved).toSeconds();
            count.firstContact += neededOneContact(one, resolved) ? 1 : 0;
        }
        if (answered != null) {
            count.answered++;
            count.responseSeconds += Duration.between(one.created(), answered).toSeconds();
            count.promised += due != null ? 1 : 0;
            count.inTime += due != null && !answered.isAfter(due) ? 1 : 0;
        } else if (due != null && due.isBefore(now) && (resolved == null || resolved.isAfter(due))) {
            count.promised++;
        }
    }

    private boolean neededOneContact(History.Case one, Instant resolved) {
        long contacts = history.contacts().stream()
                .filter(contact -> contact.of().equals(one))
                .count();
        Comparator<History.Case> order =
                Comparator.comparing(History.Case::created).thenComparing(History.Case::number);
        return contacts == 1
                && history.cases().stream()
                        .filter(other -> other.customer() == one.customer() && other.kind() == one.kind())
                        .filter(other -> order.compare(other, one) > 0)
                        .noneMatch(other -> !other.created().isAfter(resolved.plus(WEEK)));
    }

    private void count(History.Purchase order) {
        if (!order.currency().equals("DKK")) {
            return;
        }
        history.contacts().stream()
                .filter(contact -> contact.of().customer() == order.customer())
                .filter(contact -> contact.received().isBefore(order.placed()))
                .max(Comparator.comparing(History.Message::received).thenComparing(History.Message::id))
                .filter(last -> !last.received().plus(WEEK).isBefore(order.placed()))
                .ifPresent(last -> {
                    Count count = at(last.received(), last.channel());
                    count.orders++;
                    count.orderValue = count.orderValue.add(order.amount());
                });
    }

    private Count at(Instant instant, Channel channel) {
        YearMonth month = YearMonth.from(instant.atZone(ChannelValueFormula.ZONE));
        return counts.computeIfAbsent(month, m -> new TreeMap<>(Comparator.comparing(Channel::name)))
                .computeIfAbsent(channel, c -> new Count());
    }

    private static Figures figures(Count count) {
        BigDecimal work = HOURLY_RATE
                .multiply(BigDecimal.valueOf(count.handleSeconds))
                .divide(BigDecimal.valueOf(3_600), 12, RoundingMode.HALF_UP);
        BigDecimal cost = work.add(FIXED.multiply(BigDecimal.valueOf(count.contacts)));
        return new Figures(
                new Volume(count.contacts, count.abandoned),
                new Variety(
                        count.complaints,
                        count.contacts - count.complaints,
                        count.beforeSale,
                        count.contacts - count.beforeSale),
                new Velocity(
                        count.tickets,
                        new TimeTaken(count.resolved, count.resolutionSeconds),
                        new TimeTaken(count.answered, count.responseSeconds),
                        new Promises(count.promised, count.inTime),
                        count.firstContact),
                new Satisfied(count.ratings, count.stars),
                new Value(count.orders, count.orderValue, count.handleSeconds, cost.setScale(2, RoundingMode.HALF_UP)));
    }
}
