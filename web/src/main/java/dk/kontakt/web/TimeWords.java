package dk.kontakt.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Puts points of time into words as people here say them: the 24-hour clock, and the weekday while it is unmistakable. */
public final class TimeWords {
    private final ZoneId zone;
    private final Locale locale;

    TimeWords(ZoneId zone, Locale locale) {
        this.zone = zone;
        this.locale = locale;
    }

    /** How long it is until {@code due} or how long it is overdue, in the two largest units. */
    static Phrase remaining(Instant now, Instant due) {
        Duration left = Duration.between(now, due);
        Phrase length = length(left.abs());
        return Phrase.of(left.isNegative() ? "time.overdue" : "time.left", length);
    }

    /** A length of time, down to whole minutes; what is shorter than a minute counts as none. */
    static Phrase length(Duration length) {
        long minutes = length.toMinutes();
        if (minutes < 60) {
            return Phrase.of("time.minutes", minutes);
        } else if (length.toHours() < 24) {
            return Phrase.of("time.hours", length.toHours(), minutes % 60);
        }
        return Phrase.of("time.days", length.toDays(), length.toHours() % 24);
    }

    /** A length of time, with seconds where it is shorter than an hour. */
    public static Phrase exact(Duration length) {
        if (length.toMinutes() == 0) {
            return Phrase.of("time.seconds", length.toSeconds());
        } else if (length.toHours() == 0 && length.toSecondsPart() > 0) {
            return Phrase.of("time.minutes.seconds", length.toMinutes(), length.toSecondsPart());
        }
        return length(length);
    }

    /** The day and time, without the year while it is this or the coming half-year's. */
    Phrase at(Instant now, Instant instant) {
        ZonedDateTime then = instant.atZone(zone);
        long days = ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), then.toLocalDate());
        return Phrase.of(dayKey(days), dayPart(days, then.toLocalDate()), clock(then));
    }

    String day(Instant instant) {
        String pattern = locale.getLanguage().equals("da") ? "d. MMM yyyy" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(zone));
    }

    /** The time of day with minutes only where there are some. */
    private String clock(ZonedDateTime then) {
        boolean danish = locale.getLanguage().equals("da");
        if (danish && then.getMinute() == 0) {
            return String.valueOf(then.getHour());
        }
        return DateTimeFormatter.ofPattern(danish ? "H.mm" : "H:mm", locale).format(then);
    }

    private static String dayKey(long days) {
        if (days == 0) {
            return "time.today";
        } else if (days == 1) {
            return "time.tomorrow";
        } else if (days == -1) {
            return "time.yesterday";
        }
        return days > 1 && days < 7 ? "time.weekday" : "time.date";
    }

    private String dayPart(long days, LocalDate day) {
        if (days > 1 && days < 7) {
            return day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        }
        String pattern = locale.getLanguage().equals("da") ? "d. MMMM" : "d MMMM";
        return DateTimeFormatter.ofPattern(Math.abs(days) < 183 ? pattern : pattern + " yyyy", locale)
                .format(day);
    }
}
