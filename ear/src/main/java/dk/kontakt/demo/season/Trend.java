package dk.kontakt.demo.season;

import dk.kontakt.demo.chance.Chance;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How busy a day is beside an ordinary one: the shop grows, Black Friday and December are busy, no two days are the same. */
public final class Trend {
    private static final double GROWTH_A_DAY = 0.0015;

    private final long seed;
    private final LocalDate today;

    public Trend(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    public double on(LocalDate date) {
        double growth = 1 - GROWTH_A_DAY * ChronoUnit.DAYS.between(date, today);
        double mood = 0.86 + 0.28 * Chance.of(seed, "day", date.toEpochDay()).share();
        return growth * mood * season(date);
    }

    private static double season(LocalDate date) {
        long afterBlackFriday = ChronoUnit.DAYS.between(blackFriday(date.getYear()), date);
        if (afterBlackFriday >= 0 && afterBlackFriday <= 3) {
            return afterBlackFriday == 0 ? 2.2 : 1.7;
        }
        boolean december = date.getMonth() == Month.DECEMBER;
        return december && date.getDayOfMonth() >= 24 ? 0.5 : december ? 1.3 : 1;
    }

    static LocalDate blackFriday(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 30).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    }
}
