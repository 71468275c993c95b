package dk.kontakt.web.api;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.OpenPeriod;
import dk.kontakt.sla.SlaService;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When {@code duration} of open time has passed since {@code start}. */
final class DeadlineQuestion {

    /** The due time, and the open periods from the start until then. */
    record Answer(Instant due, List<OpenPeriod> openPeriods) {}

    private DeadlineQuestion() {}

    /** @throws RequestRefused naming every wrong field */
    static Answer ask(JsonObject json, SlaService goals) {
        var question = new CalendarQuestion(json, goals);
        Optional<BusinessCalendar> calendar = question.calendar();
        Optional<Instant> start = question.instant("start");
        Optional<Duration> duration = question.duration("duration");
        return question.answer(() ->
                calendar.flatMap(hours -> start.flatMap(from -> duration.map(open -> answer(hours, from, open)))));
    }

    private static Answer answer(BusinessCalendar calendar, Instant start, Duration duration) {
        Instant due = calendar.due(start, duration);
        return new Answer(due, calendar.openPeriods(start, due));
    }
}
