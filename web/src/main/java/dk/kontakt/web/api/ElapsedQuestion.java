package dk.kontakt.web.api;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.sla.SlaService;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How much open time lies between {@code from} and {@code to}; none when {@code to} is earlier. */
final class ElapsedQuestion {
    private static final Duration FIFTY_YEARS = Duration.ofDays(18_263);

    private ElapsedQuestion() {}

    /** @throws RequestRefused naming every wrong field */
    static Duration ask(JsonObject json, SlaService goals) {
        var question = new CalendarQuestion(json, goals);
        Optional<BusinessCalendar> calendar = question.calendar();
        Optional<Instant> from = question.instant("from");
        Optional<Instant> to = question.instant("to");
        from.flatMap(start -> to.map(end -> Duration.between(start, end)))
                .filter(span -> span.compareTo(FIFTY_YEARS) > 0)
                .ifPresent(span -> question.refuse("to", "must not be more than 50 years after from"));
        return question.answer(() ->
                calendar.flatMap(hours -> from.flatMap(start -> to.map(end -> hours.elapsed(start, end)))));
    }
}
