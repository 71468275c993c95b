package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Firms in which whatever can be mistaken in counting happens often: midnight, the days on which the clock changes, months' ends, the ends of
 * windows, ties, reopenings, merges, transfers, absent values.
 */
final class RandomFirm {
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static final Channel[] CHANNELS = {Channel.EMAIL, Channel.CHAT, Channel.PHONE};
    private static final List<LocalDate> HARD_DAYS = List.of(
            LocalDate.of(2026, 3, 28),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 3, 30),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2026, 10, 24),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2026, 10, 26));
    private static final Duration TICK = Duration.ofNanos(1_000);
    private static final Duration WEEK = Duration.ofHours(168);
    private static final int CASES = 120;
    private static final int CUSTOMERS = 10;

    private final SplittableRandom random;
    private final List<Firm.Case> cases = new ArrayList<>();
    private final List<Firm.Message> contacts = new ArrayList<>();
    private final List<Firm.Answer> replies = new ArrayList<>();
    private final List<Firm.Ours> callsOfOurs = new ArrayList<>();
    private final List<Firm.Stay> stays = new ArrayList<>();
    private final List<Firm.Turn> turns = new ArrayList<>();
    private final List<Firm.Purchase> orders = new ArrayList<>();
    private final List<Firm.Rating> ratings = new ArrayList<>();

    RandomFirm(long seed) {
        random = new SplittableRandom(seed);
    }

    Firm create() {
        for (int i = 0; i < CASES; i++) {
            addCase(i);
        }
        return new Firm(cases, contacts, replies, callsOfOurs, stays, turns, orders, ratings, terms(), attributions());
    }

    private void addCase(int number) {
        Firm.Case earlier = chance(40) && number > 0 ? cases.get(random.nextInt(number)) : null;
        Instant created = earlier == null ? someInstant() : weekAfter(earlier);
        History.Kind kind = earlier == null ? oneOf(History.KINDS) : earlier.kind();
        long customer = earlier == null ? random.nextInt(CUSTOMERS) : earlier.customer();
        Instant due = chance(70) ? created.plusSeconds(random.nextInt(7_200)) : null;
        Instant answered = chance(60) ? answerAround(created, due) : null;
        Instant resolved = chance(70) ? created.plusSeconds(random.nextLong(chance(50) ? 7_200 : 80 * 86_400)) : null;
        Long mergedInto = earlier != null && resolved != null && chance(20) ? earlier.number() : null;
        int reopened = chance(25) ? 1 + random.nextInt(2) : 0;
        var one = new Firm.Case(number, kind, customer, created, due, answered, resolved, reopened, mergedInto);
        cases.add(one);
        for (int more = chance(60) ? 1 : 1 + random.nextInt(3); more > 0; more--) {
            addContact(one);
        }
        for (int more = random.nextInt(3); more > 0; more--) {
            replies.add(new Firm.Answer(
                    replies.size(), one, oneOf(Firm.AGENTS), after(someContactOf(one)), random.nextInt(900)));
        }
        for (int more = random.nextInt(3); more > 0; more--) {
            Instant from = after(someContactOf(one));
            stays.add(new Firm.Stay(
                    stays.size(),
                    one,
                    oneOf(Firm.AGENTS),
                    from,
                    chance(60) ? from.plusSeconds(random.nextInt(90_000)) : null));
        }
        if (chance(20)) {
            callsOfOurs.add(new Firm.Ours(one, after(someContactOf(one)), random.nextInt(500), random.nextInt(50)));
        }
        if (chance(30)) {
            ratings.add(new Firm.Rating(one, 1 + random.nextInt(5)));
        }
    }

    private void addContact(Firm.Case one) {
        Instant received = chance(60) ? one.created() : chance(50) ? after(one.created()) : someInstant();
        Channel channel = oneOf(List.of(CHANNELS));
        Firm.Call call = channel == Channel.PHONE && chance(60) ? call(received) : null;
        Integer wait = call == null && channel != Channel.EMAIL && chance(70) ? random.nextInt(80) : null;
        Integer handled = call == null && chance(60) ? random.nextInt(1_200) : null;
        boolean abandoned = call == null && channel != Channel.EMAIL && chance(20);
        contacts.add(
                new Firm.Message(contacts.size(), one, channel, received, wait, handled, abandoned, chance(10), call));
        if (wait != null && chance(50)) {
            wrapUp(oneOf(Firm.AGENTS), received.plusSeconds(wait + (handled == null ? 0L : handled)));
        }
        if (chance(40)) {
            Duration later = oneOf(List.of(
                    Duration.ZERO, TICK, WEEK, WEEK.plus(TICK), Duration.ofSeconds(random.nextLong(9 * 86_400))));
            orders.add(new Firm.Purchase(
                    one.customer(),
                    received.plus(later),
                    BigDecimal.valueOf(random.nextInt(200_000), 2),
                    chance(90) ? "DKK" : "EUR"));
        }
    }

    private Firm.Call call(Instant received) {
        if (chance(30)) {
            return new Firm.Call(
                    oneOf(List.of("ABANDONED", "MISSED", "NO_ANSWER")), null, random.nextInt(40), 0, 0, null);
        }
        String agent = oneOf(Firm.AGENTS);
        Instant ended = chance(90) ? received.plusSeconds(random.nextInt(900)) : null;
        if (ended != null && chance(70)) {
            wrapUp(agent, ended);
        }
        return new Firm.Call("ANSWERED", agent, random.nextInt(60), random.nextInt(600), random.nextInt(60), ended);
    }

    /** Sometimes too early or too late to belong to the contact, and sometimes still going on. */
    private void wrapUp(String agent, Instant ended) {
        Instant began = ended.plusMillis(oneOf(List.of(-1_001L, -1_000L, 0L, 3L, 5_000L, 5_001L)));
        turns.add(new Firm.Turn(turns.size(), agent, began, "WRAP_UP"));
        if (chance(90)) {
            turns.add(new Firm.Turn(turns.size(), agent, began.plusMillis(random.nextInt(90_000)), "AVAILABLE"));
        }
    }

    private List<Firm.Terms> terms() {
        List<Firm.Terms> terms = new ArrayList<>();
        for (Channel channel : CHANNELS) {
            for (LocalDate from : List.of(LocalDate.EPOCH, LocalDate.of(2026, 3, 29), LocalDate.of(2026, 8, 1))) {
                if (chance(70)) {
                    terms.add(new Firm.Terms(
                            channel,
                            from,
                            BigDecimal.valueOf(random.nextInt(50_000), 2),
                            BigDecimal.valueOf(random.nextInt(1_000), 2),
                            chance(70) ? 20 : null,
                            chance(70) ? 5 + random.nextInt(10) : null));
                }
            }
        }
        return terms;
    }

    private List<Firm.Attribution> attributions() {
        return List.of(
                new Firm.Attribution(LocalDate.EPOCH, 168, chance(50)),
                new Firm.Attribution(LocalDate.of(2026, 3, 29), chance(50) ? 168 : 30, chance(50)),
                new Firm.Attribution(LocalDate.of(2026, 10, 1), 400, chance(50)));
    }

    private Instant someContactOf(Firm.Case one) {
        return oneOf(contacts.stream().filter(c -> c.of().equals(one)).toList()).received();
    }

    private Instant after(Instant instant) {
        return instant.plus(oneOf(List.of(
                Duration.ZERO,
                TICK,
                Duration.ofSeconds(-30),
                Duration.ofSeconds(random.nextInt(100)),
                Duration.ofSeconds(random.nextLong(40 * 86_400)))));
    }

    private Instant weekAfter(Firm.Case earlier) {
        Instant resolved = earlier.resolved();
        Instant since = resolved == null ? earlier.created() : resolved;
        return oneOf(List.of(
                earlier.created(),
                since.plus(WEEK),
                since.plus(WEEK).plus(TICK),
                since.plusSeconds(random.nextInt(400_000))));
    }

    private Instant answerAround(Instant created, @Nullable Instant due) {
        return due != null && chance(40)
                ? oneOf(List.of(due, due.plus(TICK)))
                : created.plusMillis(random.nextLong(8_000_000));
    }

    /** Half of them within an hour of a midnight or of a change of the clock, some exactly there or just before. */
    private Instant someInstant() {
        LocalDate day = chance(50) ? oneOf(HARD_DAYS) : LocalDate.of(2026, 2, 1).plusDays(random.nextInt(300));
        if (chance(50)) {
            LocalDateTime local = day.atTime(chance(70) ? 0 : 2, 0);
            Instant hard = local.atZone(Days.ZONE).toInstant();
            return oneOf(List.of(
                    hard,
                    hard.minus(TICK),
                    hard.plusSeconds(random.nextInt(3_600)),
                    hard.minusSeconds(random.nextInt(3_600))));
        }
        return day.atStartOfDay(Days.ZONE).toInstant().plusSeconds(random.nextInt(86_400));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
