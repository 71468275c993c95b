package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Histories in which whatever can be mistaken in counting happens often: months' ends, weeks' ends, ties, absent values. */
final class RandomHistory {
    static final YearMonth FIRST = YearMonth.of(2026, 2);
    static final YearMonth LAST = YearMonth.of(2026, 11);

    private static final Channel[] CHANNELS = {Channel.EMAIL, Channel.CHAT, Channel.PHONE};
    private static final Duration WEEK = Duration.ofHours(168);
    private static final Duration TICK = Duration.ofNanos(1_000);
    private static final long HOUR = 3_600_000;
    private static final int CASES = 200;

    private final SplittableRandom random;
    private final List<History.Case> cases = new ArrayList<>();
    private final List<History.Message> contacts = new ArrayList<>();
    private final List<History.Answer> replies = new ArrayList<>();
    private final List<History.Purchase> orders = new ArrayList<>();
    private final List<History.Rating> ratings = new ArrayList<>();

    RandomHistory(long seed) {
        random = new SplittableRandom(seed);
    }

    History create() {
        for (int i = 0; i < CASES; i++) {
            addCase(i);
        }
        return new History(cases, contacts, replies, orders, ratings);
    }

    private void addCase(int number) {
        History.Case earlier = chance(30) && number > 0 ? cases.get(random.nextInt(number)) : null;
        Instant created = earlier == null ? someInstant() : weekAfter(earlier);
        History.Kind kind = earlier == null ? History.KINDS.get(random.nextInt(History.KINDS.size())) : earlier.kind();
        long customer = earlier == null ? random.nextInt(12) : earlier.customer();
        Instant due = chance(70) ? created.plusSeconds(random.nextInt(7_200)) : null;
        Instant answered = chance(70) ? answerAround(created, due) : null;
        Instant resolved = chance(60) ? created.plusMillis(random.nextLong(chance(30) ? HOUR : 20 * 24 * HOUR)) : null;
        var one = new History.Case(number, oneOf(CHANNELS), kind, customer, created, due, answered, resolved);
        cases.add(one);
        for (int more = chance(60) ? 1 : 1 + random.nextInt(3); more > 0; more--) {
            addContact(one);
        }
        if (chance(60)) {
            replies.add(new History.Answer(one, someInstant(), random.nextInt(900)));
        }
        if (chance(30)) {
            ratings.add(new History.Rating(one, 1 + random.nextInt(5)));
        }
    }

    private void addContact(History.Case one) {
        Instant received = chance(70) ? one.created() : someInstant();
        Integer handleSeconds = chance(60) ? random.nextInt(1_200) : null;
        contacts.add(new History.Message(
                contacts.size(), one, oneOf(CHANNELS), received, handleSeconds, random.nextInt(5) == 0));
        if (chance(40)) {
            Duration later = oneOf(
                    Duration.ZERO, TICK, WEEK, WEEK.plus(TICK), Duration.ofSeconds(random.nextLong(9 * 24 * 3_600)));
            String currency = chance(90) ? "DKK" : "EUR";
            BigDecimal amount = BigDecimal.valueOf(random.nextInt(200_000), 2);
            orders.add(new History.Purchase(one.customer(), received.plus(later), amount, currency));
        }
    }

    private Instant weekAfter(History.Case earlier) {
        Instant resolved = earlier.resolved();
        Instant since = resolved == null ? earlier.created() : resolved;
        return oneOf(earlier.created(), since.plus(WEEK), since.plus(WEEK).plus(TICK));
    }

    private Instant answerAround(Instant created, @Nullable Instant due) {
        return due != null && chance(40) ? oneOf(due, due.plus(TICK)) : created.plusMillis(random.nextLong(8_000_000));
    }

    /** Half of them within two hours of a month's first instant, some exactly there or just before. */
    private Instant someInstant() {
        YearMonth month = FIRST.plusMonths(random.nextInt(9));
        Instant start = month.atDay(1).atStartOfDay(ChannelValueFormula.ZONE).toInstant();
        if (chance(50)) {
            return oneOf(
                    start,
                    start.minus(TICK),
                    start.plusSeconds(random.nextInt(7_200)),
                    start.minusSeconds(random.nextInt(7_200)));
        }
        return start.plusMillis(random.nextLong(28 * 24 * HOUR));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
