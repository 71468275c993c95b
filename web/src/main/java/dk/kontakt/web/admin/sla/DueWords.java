package dk.kontakt.web.admin.sla;

import dk.kontakt.calendar.CalendarRefused;
import dk.kontakt.sla.SlaService;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.SlaPolicy;
import dk.kontakt.sla.rule.SlaTarget;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The due times of a policy with the way there, drawn and in words. */
@Named
@RequestScoped
public class DueWords {
    private static final int MOST_DAYS = 14;

    @Inject
    private SlaService goals;

    @Inject
    private DurationConverter durations;

    @Inject
    private PageLanguage language;

    @Inject
    private Wording wording;

    /** A goal with its due time, the days on the way, and what is said of the days that are not shown. */
    public record Answer(String text, List<Day> days, String more) {}

    /** A day in words, and its line: what is open and what of that counts. */
    public record Day(String text, String name, List<Bar> bars) {}

    /** A part of a line, placed in percent. */
    public record Bar(String kind, String style) {}

    public List<Answer> answers(@Nullable SlaPolicy policy, @Nullable LocalDateTime arrival) {
        if (policy == null || arrival == null) {
            return List.of();
        }
        return Stream.of(Metric.values())
                .map(metric -> answer(metric, policy.targets().get(metric), arrival))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Answer answer(Metric metric, @Nullable SlaTarget target, LocalDateTime arrival) {
        if (target == null) {
            return null;
        }
        Walk walk;
        try {
            walk = goals.calendarNamed(target.calendar())
                    .map(calendar ->
                            Walk.of(calendar, arrival.atZone(calendar.zone()).toInstant(), target.duration()))
                    .orElse(null);
        } catch (CalendarRefused refused) {
            walk = null;
        }
        if (walk == null) {
            return new Answer(wording.text("admin.sla.problem.calendar"), List.of(), "");
        }
        ZoneId zone = walk.calendar().zone();
        String text = wording.text(
                "admin.sla.due.at",
                wording.code("metric", metric),
                durations.text(target.duration(), target.calendar()) + " (" + target.calendar() + ")",
                moment(walk.due().atZone(zone)));
        long hidden = Math.max(0, walk.length() - MOST_DAYS);
        return new Answer(
                text,
                walk.days(MOST_DAYS).stream().map(day -> day(day, zone)).toList(),
                hidden == 0 ? "" : wording.text("admin.sla.due.more", hidden, walk.length()));
    }

    private Day day(WalkDay day, ZoneId zone) {
        String name = day.date().format(pattern("EEE d. MMM", "EEE d MMM"));
        String text = day.counted().isEmpty()
                ? wording.text("admin.sla.due.closed", name)
                : wording.text("admin.sla.due.day", name, durations.text(day.length(), null), hours(day, zone));
        if (day.shift()) {
            text += " · " + wording.text("admin.sla.due.shift");
        }
        return new Day(
                text,
                name,
                Stream.concat(bars("open", day.open()), bars("counts", day.counted()))
                        .toList());
    }

    private String hours(WalkDay day, ZoneId zone) {
        return day.counted().stream()
                .map(span -> time(span.from(), zone) + "–" + time(span.to(), zone))
                .collect(Collectors.joining(", "));
    }

    private static Stream<Bar> bars(String kind, List<WalkDay.Span> spans) {
        return spans.stream()
                .map(span -> new Bar(
                        kind, String.format(Locale.ROOT, "left:%.3f%%;width:%.3f%%", span.left(), span.width())));
    }

    private String moment(ZonedDateTime due) {
        return due.format(pattern("EEEE d. MMMM yyyy 'kl.' H.mm", "EEEE d MMMM yyyy 'at' H:mm"))
                + (due.getSecond() == 0 ? "" : due.format(pattern(".ss", ":ss")));
    }

    private String time(Instant instant, ZoneId zone) {
        return instant.atZone(zone).format(pattern("H.mm", "H:mm"));
    }

    private DateTimeFormatter pattern(String danish, String english) {
        return DateTimeFormatter.ofPattern("da".equals(language.getCode()) ? danish : english, language.getLocale());
    }
}
