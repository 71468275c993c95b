package dk.kontakt.web.api;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.sla.ClockView;
import dk.kontakt.sla.clock.SlaSegment;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clocks of a ticket with their ledgers; durations are open time. */
final class ClocksJson {
    private ClocksJson() {}

    static JsonArray items(List<ClockView> clocks) {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        clocks.forEach(clock -> items.add(of(clock)));
        return items.build();
    }

    private static JsonObject of(ClockView clock) {
        return JsonObjects.withNulls(
                "metric", clock.metric(),
                "cycle", clock.cycle(),
                "state", clock.state(),
                "running", clock.isRunning(),
                "policy", clock.terms().policy(),
                "rules", clock.terms().rules(),
                "calendar", clock.terms().calendar(),
                "calendarVersion", clock.terms().calendarVersion(),
                "target", clock.terms().target(),
                "elapsed", Duration.ofSeconds(clock.elapsedSeconds()),
                "due", clock.dueAt(),
                "closedAt", clock.closedAt(),
                "segments", segments(clock.segments()));
    }

    private static JsonArray segments(List<SlaSegment> ledger) {
        JsonArrayBuilder segments = JsonObjects.arrayBuilder();
        for (int i = 0; i < ledger.size(); i++) {
            Instant until = i + 1 < ledger.size() ? ledger.get(i + 1).beganAt() : null;
            segments.add(of(ledger.get(i), until));
        }
        return segments.build();
    }

    private static JsonObject of(SlaSegment segment, @Nullable Instant until) {
        return JsonObjects.withNulls(
                "number", segment.number(),
                "kind", segment.kind(),
                "from", segment.beganAt(),
                "until", until,
                "cause", segment.cause(),
                "policy", segment.terms().policy(),
                "rules", segment.terms().rules(),
                "calendar", segment.terms().calendar(),
                "calendarVersion", segment.terms().calendarVersion(),
                "target", segment.terms().target(),
                "elapsedBefore", Duration.ofSeconds(segment.elapsedSeconds()),
                "due", segment.dueAt());
    }
}
