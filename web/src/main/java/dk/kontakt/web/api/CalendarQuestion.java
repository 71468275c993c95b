package dk.kontakt.web.api;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.CalendarRefused;
import dk.kontakt.platform.JsonField;
import dk.kontakt.sla.CalendarDefinition;
import dk.kontakt.sla.SlaService;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a question to a calendar and answers it. Whatever is wrong ends in one {@link RequestRefused} that names every wrong field. */
final class CalendarQuestion {
    private static final String CALENDAR = "calendar";
    private static final String DEFINITION = "calendarDefinition";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TIME = 100;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final Duration TEN_YEARS = Duration.ofDays(3_653);

    private final JsonField json;
    private final SlaService goals;

    CalendarQuestion(JsonObject json, SlaService goals) {
        this.json = JsonField.of(json);
        this.goals = goals;
    }

    void refuse(String field, String detail) {
        json.problems().refuse(field, detail);
    }

    /** The stored calendar or the caller's own: one of them, not both. */
    Optional<BusinessCalendar> calendar() {
        if (has(CALENDAR) && has(DEFINITION)) {
            refuse(CALENDAR, "must not be given beside " + DEFINITION);
            refuse(DEFINITION, "must not be given beside " + CALENDAR);
            return Optional.empty();
        }
        return has(DEFINITION) ? defined() : named();
    }

    Optional<Instant> instant(String name) {
        String text = json.at(name).required(LONGEST_TIME);
        if (json.at(name).isNoted()) {
            return Optional.empty();
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                return Optional.of(time.toInstant());
            }
            refuse(name, "must lie in the years " + FIRST_YEAR + " to " + LAST_YEAR);
        } catch (DateTimeException e) {
            refuse(name, "must be an ISO 8601 instant, as 2026-03-28T21:00:00Z");
        }
        return Optional.empty();
    }

    Optional<Duration> duration(String name) {
        String text = json.at(name).required(LONGEST_TIME);
        if (json.at(name).isNoted()) {
            return Optional.empty();
        }
        try {
            Duration duration = Duration.parse(text);
            if (!duration.isNegative() && duration.compareTo(TEN_YEARS) <= 0) {
                return Optional.of(duration);
            }
            refuse(name, duration.isNegative() ? "must not be negative" : "must not be longer than 10 years");
        } catch (DateTimeException e) {
            refuse(name, "must be an ISO 8601 duration in days, hours, minutes and seconds, as PT1H30M");
        }
        return Optional.empty();
    }

    /** The answer of a calendar; one that it cannot give is a wrong field too. */
    <T> T answer(Supplier<Optional<T>> answer) {
        json.problems().requireNone(RequestRefused::new);
        try {
            return answer.get().orElseThrow();
        } catch (CalendarRefused refused) {
            refused.problems()
                    .forEach(problem -> refuse(
                            problem.field().equals(CALENDAR) && has(DEFINITION) ? DEFINITION : problem.field(),
                            problem.detail()));
            throw new RequestRefused(json.problems().all());
        }
    }

    private Optional<BusinessCalendar> named() {
        if (!has(CALENDAR)) {
            refuse(CALENDAR, "is required unless there is a " + DEFINITION);
            return Optional.empty();
        }
        String name = json.at(CALENDAR).required(LONGEST_NAME);
        Optional<BusinessCalendar> calendar =
                json.at(CALENDAR).isNoted() ? Optional.empty() : goals.calendarNamed(name);
        if (calendar.isEmpty() && !json.at(CALENDAR).isNoted()) {
            refuse(CALENDAR, "is not the name of a calendar");
        }
        return calendar;
    }

    private Optional<BusinessCalendar> defined() {
        JsonField definition = json.at(DEFINITION).requiredObject();
        if (definition.isNoted()) {
            return Optional.empty();
        }
        try {
            return Optional.of(goals.calendarOf(
                    CalendarDefinition.readRules(definition.value().asJsonObject())));
        } catch (CalendarRefused refused) {
            refused.problems().forEach(problem -> refuse(DEFINITION + "." + problem.field(), problem.detail()));
            return Optional.empty();
        }
    }

    private boolean has(String name) {
        return !json.at(name).isAbsent();
    }
}
