package dk.kontakt.demo.season;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** The public holidays of Denmark; Store Bededag is none since 2024. */
public final class DanishHolidays {
    private DanishHolidays() {}

    public static List<LocalDate> of(int year) {
        LocalDate easter = easterSunday(year);
        List<LocalDate> holidays = new ArrayList<>();
        holidays.add(LocalDate.of(year, Month.JANUARY, 1));
        for (int days : new int[] {-3, -2, 0, 1, 39, 49, 50}) {
            holidays.add(easter.plusDays(days));
        }
        holidays.add(LocalDate.of(year, Month.DECEMBER, 25));
        holidays.add(LocalDate.of(year, Month.DECEMBER, 26));
        return holidays;
    }

    /** The Gregorian computus in the form of Meeus, Jones and Butcher. */
    static LocalDate easterSunday(int year) {
        int century = year / 100;
        int golden = year % 19;
        int correction = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int moon = epact - (golden + 11 * epact) / 319;
        int weekday = (2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4 + 32) % 7;
        int month = (moon + weekday + 90) / 25;
        return LocalDate.of(year, month, (moon + weekday + month + 19) % 32);
    }
}
