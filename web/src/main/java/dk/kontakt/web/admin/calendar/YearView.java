package dk.kontakt.web.admin.calendar;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.OpeningRules;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.Wording;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The year of the calendar in the form, in words; it follows what is typed. */
@Named
@ViewScoped
public class YearView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarForm form;

    @Inject
    private PageLanguage language;

    @Inject
    private YearWords words;

    @Inject
    private Clock clock;

    private int year;

    /** A month with its weeks; a day of another month is null. */
    public record Month(String name, List<List<@Nullable Day>> weeks) {}

    /** A day; {@code title} says what is special about it, empty for nothing. */
    public record Day(int number, String kind, String title) {}

    @PostConstruct
    void start() {
        year = today().getYear();
    }

    /** Shows another year. */
    public void go(int years) {
        year += years;
    }

    /** None while the form makes no usable calendar. */
    public List<Month> getMonths() {
        Optional<CalendarYear> shown = shown();
        return shown.stream()
                .flatMap(known -> known.months().stream()
                        .map(month -> new Month(
                                month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale()),
                                known.weeks(month).stream()
                                        .map(week ->
                                                week.stream().map(this::day).collect(Collectors.toList()))
                                        .toList())))
                .toList();
    }

    /** A line for each date that is not like its weekday. */
    public List<String> getNotable() {
        return shown().stream()
                .flatMap(known -> known.notable().stream())
                .map(words::line)
                .toList();
    }

    public List<String> getWeekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.NARROW_STANDALONE, language.getLocale()))
                .toList();
    }

    /** As in "Uret stilles søndag 28. marts 2027: 02.00 bliver 03.00."; empty while the form makes no usable calendar. */
    public String getNextShift() {
        return form.rules().map(rules -> words.next(shift(rules))).orElse("");
    }

    /** The weekday (1 to 7) and local time of the next shift, for the week's picture; empty for none. */
    public String getShiftInWeek() {
        return form.rules()
                .flatMap(this::shift)
                .map(ZoneOffsetTransition::getDateTimeBefore)
                .map(at -> at.getDayOfWeek().getValue() + " " + at.toLocalTime())
                .orElse("");
    }

    public int getYear() {
        return year;
    }

    private Optional<ZoneOffsetTransition> shift(OpeningRules rules) {
        return BusinessCalendar.of(rules)
                .nextShift(clock.instant())
                .map(at -> rules.zone()
                        .getRules()
                        .getTransition(LocalDateTime.ofInstant(
                                at, rules.zone().getRules().getOffset(at.minusSeconds(1)))));
    }

    private Optional<CalendarYear> shown() {
        return form.rules().map(rules -> new CalendarYear(rules, year, language.getLocale()));
    }

    private @Nullable Day day(@Nullable YearDay day) {
        return day == null ? null : new Day(day.date().getDayOfMonth(), words.kind(day), words.title(day));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Wording.ZONE);
    }
}
