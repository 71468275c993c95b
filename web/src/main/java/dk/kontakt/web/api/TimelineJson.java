package dk.kontakt.web.api;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.TimelineItem;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** What happened to a ticket, as the API shows it. */
final class TimelineJson {
    private TimelineJson() {}

    static JsonArray items(List<TimelineItem> timeline) {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        timeline.forEach(item -> items.add(of(item)));
        return items.build();
    }

    private static JsonObject of(TimelineItem item) {
        return JsonObjects.withNulls(
                "id", item.id(),
                "at", item.at(),
                "type", item.type(),
                "actor", item.actor(),
                "text", item.text(),
                "details", item.details());
    }
}
