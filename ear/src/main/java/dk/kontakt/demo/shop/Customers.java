package dk.kontakt.demo.shop;

import dk.kontakt.customer.Segment;
import dk.kontakt.demo.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** The customers of the shop, numbered from 1 in the order in which they came. */
public final class Customers {
    private static final Duration YEARS_BEFORE = Duration.ofDays(5 * 365);
    private static final double KNOWN_BEFORE = 0.8;
    private static final double WITH_PHONE = 0.8;
    private static final double WITH_NUMBER = 0.92;
    private static final double ENGLISH = 0.2;
    private static final int TRIES = 12;

    private final long seed;
    private final int count;
    private final Instant begin;
    private final Instant now;
    private final Loyalty loyalty;
    private final Names names;

    /** Most customers were there before {@code begin}, the others came until {@code now}. */
    public Customers(long seed, int count, Instant begin, Instant now, Names names) {
        this.seed = seed;
        this.count = count;
        this.begin = begin;
        this.now = now;
        this.loyalty = new Loyalty(count);
        this.names = names;
    }

    public int count() {
        return count;
    }

    /** A customer who was one at {@code at}, the loyal ones more often. */
    public int drawAt(Instant at, Chance chance) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int id = loyalty.draw(chance);
            if (!since(id).isAfter(at)) {
                return id;
            }
        }
        return chance.between(1, Math.max(1, (int) (count * KNOWN_BEFORE)));
    }

    public Instant since(int id) {
        double place = (id - 0.5) / count;
        if (place < KNOWN_BEFORE) {
            double ago = StrictMath.pow(1 - place / KNOWN_BEFORE, 1.5);
            return begin.minusMillis((long) (ago * YEARS_BEFORE.toMillis()));
        }
        double passed = (place - KNOWN_BEFORE) / (1 - KNOWN_BEFORE);
        return begin.plusMillis((long) (passed * Duration.between(begin, now).toMillis()));
    }

    public boolean hasPhone(int id) {
        return Chance.of(seed, "phone", id).happens(WITH_PHONE);
    }

    public Buyer get(int id) {
        var chance = Chance.of(seed, "customer", id);
        Segment segment = segment(loyalty.rank(id), chance.share());
        String language = chance.happens(ENGLISH) ? "en" : "da";
        String person = names.person(language, chance);
        boolean firm = segment == Segment.BUSINESS;
        return new Buyer(
                id,
                person,
                firm ? person + ", " + names.company(chance) : person,
                email(person, id),
                hasPhone(id) ? phone(id) : null,
                chance.happens(WITH_NUMBER) ? "K" + (200_000 + id) : null,
                segment,
                language,
                names.city(chance),
                since(id));
    }

    private static Segment segment(double rank, double draw) {
        double plus = rank < 0.1 ? 0.5 : rank < 0.3 ? 0.15 : 0.02;
        double business = rank < 0.1 ? 0.2 : rank < 0.3 ? 0.08 : 0.04;
        return draw < plus ? Segment.PLUS : draw < plus + business ? Segment.BUSINESS : Segment.STANDARD;
    }

    private static String email(String person, int id) {
        String local = person.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z ]", "")
                .replace(' ', '.');
        return local + id + "@post.example";
    }

    /** Numbers that begin with 10 are given to nobody in Denmark. */
    private static String phone(int id) {
        return "+" + (4_510_000_000L + (id * 7_919L + 123_457) % 1_000_000);
    }
}
