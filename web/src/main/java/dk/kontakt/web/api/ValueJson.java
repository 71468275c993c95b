package dk.kontakt.web.api;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.report.value.AdvertisedHours;
import dk.kontakt.report.value.Attribution;
import dk.kontakt.report.value.Dated;
import dk.kontakt.report.value.Terms;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;

/** What the figures of value rest on, as the API shows it. */
final class ValueJson {
    private ValueJson() {}

    static JsonObject terms(List<Dated<Terms>> rows) {
        return list(rows, ValueJson::of);
    }

    static JsonObject attribution(List<Dated<Attribution>> rows) {
        return list(rows, ValueJson::of);
    }

    static JsonObject hours(List<Dated<AdvertisedHours>> rows) {
        return list(rows, ValueJson::of);
    }

    /** What was stored, and on how many days figures are computed again. */
    static JsonObject saved(int days) {
        return JsonObjects.of("daysDue", days);
    }

    private static <T> JsonObject list(List<Dated<T>> rows, Function<T, JsonObject> json) {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        rows.forEach(row -> items.add(with(json.apply(row.what()))
                .add("standing", row.standing().name())
                .add("changedBy", row.changedBy())
                .add("changedAt", row.changedAt().toString())));
        return JsonObjects.of("items", items.build());
    }

    private static JsonObjectBuilder with(JsonObject start) {
        JsonObjectBuilder json = JsonObjects.builder();
        start.forEach(json::add);
        return json;
    }

    private static JsonObject of(Terms terms) {
        JsonObject rest = JsonObjects.withNulls(
                "channel", terms.channel(),
                "validFrom", terms.validFrom(),
                "answerWithinSeconds", terms.answerWithinSeconds(),
                "shortAbandonSeconds", terms.shortAbandonSeconds());
        return with(rest)
                .add("hourlyRate", terms.hourlyRate())
                .add("fixedPerContact", terms.fixedPerContact())
                .build();
    }

    private static JsonObject of(Attribution attribution) {
        return JsonObjects.builder()
                .add("validFrom", attribution.validFrom().toString())
                .add("windowHours", attribution.windowHours())
                .add("choice", attribution.choice().name())
                .add("costAlarmShare", attribution.costAlarmShare())
                .build();
    }

    private static JsonObject of(AdvertisedHours hours) {
        return JsonObjects.withNulls(
                "channel", hours.channel(), "validFrom", hours.validFrom(), "calendar", hours.calendar());
    }
}
