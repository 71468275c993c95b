package dk.kontakt.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When a firm is open, by rules that may change from a date on. All arithmetic is in whole open time on the universal time line, so
 * daylight saving comes out by itself. Safe for use by several threads; keep an instance, since it remembers what it has worked out.
 */
public final class BusinessCalendar {
    private final TreeMap<LocalDate, OpeningRules> editions;
    private final OpenTime openTime = new OpenTime(this);

    private BusinessCalendar(TreeMap<LocalDate, OpeningRules> editions) {
        this.editions = editions;
    }

    /** Under the same rules at any time. */
    public static BusinessCalendar of(OpeningRules rules) {
        return new BusinessCalendar(new TreeMap<>(Map.of(LocalDate.EPOCH, rules)));
    }

    /** Each edition is in force from its local date until the next one's; before the first there is the first. */
    public static BusinessCalendar of(NavigableMap<LocalDate, OpeningRules> editions) {
        if (editions.isEmpty()) {
            throw new CalendarRefused("calendar", "has no rules");
        }
        return new BusinessCalendar(new TreeMap<>(editions));
    }

    /** Open at every instant, in UTC. */
    public static BusinessCalendar always() {
        return AlwaysOpen.INSTANCE;
    }

    /**
     * The instant at which {@code duration} of open time has passed since {@code start}. A due time that falls exactly on a closing
     * is that closing, not the next opening; no duration at all is due at once.
     *
     * @throws CalendarRefused if the calendar opens too seldom for it
     */
    public Instant due(Instant start, Duration duration) {
        return duration.isZero() || duration.isNegative() ? start : openTime.due(start, duration);
    }

    /** Open time between two instants; zero when {@code to} is not after {@code from}. */
    public Duration elapsed(Instant from, Instant to) {
        return to.isAfter(from) ? openTime.elapsed(from, to) : Duration.ZERO;
    }

    public boolean isOpen(Instant at) {
        return openTime.isOpen(at);
    }

    /**
     * The first open instant at or after {@code at}.
     *
     * @throws CalendarRefused if there is none for three years
     */
    public Instant nextOpening(Instant at) {
        return openTime.nextOpening(at);
    }

    /** The open periods from {@code start} on, the first one cut at {@code start}, none overlapping; endless but for long closures. */
    public Iterator<OpenPeriod> openPeriodsFrom(Instant start) {
        return new OpenPeriods(this, start);
    }

    /**
     * The open periods between two instants, cut there; periods that touch are one.
     *
     * @throws CalendarRefused if there are more than anybody can use
     */
    public List<OpenPeriod> openPeriods(Instant from, Instant to) {
        return openTime.between(from, to);
    }

    /** What a target of one business day means: the average open time of a weekday that opens, to the minute. */
    public Duration typicalDay() {
        return editions.lastEntry().getValue().typicalDay();
    }

    /** The zone of the latest edition. */
    public ZoneId zone() {
        return editions.lastEntry().getValue().zone();
    }

    /** The edition in force on a local date. */
    public OpeningRules rulesOn(LocalDate date) {
        Map.Entry<LocalDate, OpeningRules> inForce = editions.floorEntry(date);
        return (inForce == null ? editions.firstEntry() : inForce).getValue();
    }

    /** The next instant after {@code at} at which the clocks of the zone are changed. */
    public Optional<Instant> nextShift(Instant at) {
        return Optional.ofNullable(zone().getRules().nextTransition(at)).map(ZoneOffsetTransition::getInstant);
    }

    @Override
    public String toString() {
        return "BusinessCalendar" + editions;
    }

    private static final class AlwaysOpen {
        private static final BusinessCalendar INSTANCE = create();

        private static BusinessCalendar create() {
            Map<DayOfWeek, List<OpeningHours>> week = new EnumMap<>(DayOfWeek.class);
            var wholeDay = new OpeningHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
            for (DayOfWeek day : DayOfWeek.values()) {
                week.put(day, List.of(wholeDay));
            }
            return of(new OpeningRules(ZoneOffset.UTC, week, Holidays.none(), Map.of()));
        }
    }
}
