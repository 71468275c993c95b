package dk.kontakt.web.report;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.report.Days;
import dk.kontakt.report.Demand;
import dk.kontakt.report.HourlyDemand;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** The demand as JSON, every hour of the week and every channel named even where nothing came. */
final class DemandJson {
    private DemandJson() {}

    static JsonObject of(Demand demand) {
        JsonArrayBuilder hours = JsonObjects.arrayBuilder();
        demand.hours().forEach(hour -> hours.add(json(hour)));
        return JsonObjects.of(
                "from", demand.days().from(),
                "to", demand.days().to(),
                "zone", Days.ZONE.getId(),
                "hours", hours.build());
    }

    private static JsonObject json(HourlyDemand hour) {
        JsonObjectBuilder contacts = JsonObjects.builder();
        hour.contacts().forEach((channel, count) -> contacts.add(channel.name(), count));
        return JsonObjects.of(
                "day", hour.at().day(),
                "hour", hour.at().hour(),
                "times", hour.times(),
                "contacts", contacts.build(),
                "attempts", hour.attempts(),
                "orders", hour.orders());
    }
}
