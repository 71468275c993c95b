package dk.kontakt.web.admin.calendar;

import dk.kontakt.calendar.OpeningHours;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of the days of a calendar's year. */
@RequestScoped
public class YearWords {
    @Inject
    private PageLanguage language;

    @Inject
    private Wording wording;

    /** The date and what is special about it. */
    String line(YearDay day) {
        return day.date().format(pattern("EEEE d. MMMM", "EEEE d MMMM")) + ": " + title(day);
    }

    String next(Optional<ZoneOffsetTransition> shift) {
        return shift.map(found -> wording.text(
                        "admin.calendar.shift",
                        found.getDateTimeBefore().format(pattern("EEEE d. MMMM yyyy", "EEEE d MMMM yyyy")),
                        time(found.getDateTimeBefore()),
                        time(found.getDateTimeAfter())))
                .orElseGet(() -> wording.text("admin.calendar.shift.none"));
    }

    /** Style classes. */
    String kind(YearDay day) {
        String kind = day.isOpen() ? "open" : "shut";
        if (day.exception()) {
            kind += " exception";
        } else if (day.holiday() != null) {
            kind += " holiday";
        }
        return day.shift().isPresent() ? kind + " shift" : kind;
    }

    /** What is special about the day; empty for nothing. */
    String title(YearDay day) {
        return Stream.of(holiday(day), exception(day), shift(day))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String holiday(YearDay day) {
        if (day.holiday() == null) {
            return "";
        }
        return day.holiday().isEmpty() ? wording.text("admin.calendar.year.own") : day.holiday();
    }

    private String exception(YearDay day) {
        if (!day.exception()) {
            return "";
        } else if (!day.isOpen()) {
            return wording.text("admin.calendar.closed");
        }
        return wording.text(
                "admin.calendar.year.hours",
                day.hours().stream().map(YearWords::hours).collect(Collectors.joining(", ")));
    }

    private String shift(YearDay day) {
        return day.shift()
                .map(shift -> wording.text(
                        "admin.calendar.shift.short", time(shift.getDateTimeBefore()), time(shift.getDateTimeAfter())))
                .orElse("");
    }

    private static String hours(OpeningHours hours) {
        return hours.start() + "–" + (hours.end().equals(LocalTime.MIDNIGHT) ? "24:00" : hours.end());
    }

    private String time(LocalDateTime at) {
        return at.format(pattern("HH.mm", "HH:mm"));
    }

    private DateTimeFormatter pattern(String danish, String english) {
        return DateTimeFormatter.ofPattern("da".equals(language.getCode()) ? danish : english, language.getLocale());
    }
}
