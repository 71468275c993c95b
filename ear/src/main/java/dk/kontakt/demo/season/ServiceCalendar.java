package dk.kontakt.demo.season;

import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DayOfWeek;
import java.time.ZoneId;

/** When the customer service is open, in the form of {@link dk.kontakt.sla.CalendarDefinition}. */
public final class ServiceCalendar {
    public static final String NAME = "kundeservice";
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private ServiceCalendar() {}

    public static JsonObject definition(int firstYear, int lastYear) {
        JsonObjectBuilder exceptions = JsonObjects.builder();
        for (int year = firstYear; year <= lastYear; year++) {
            exceptions
                    .add(year + "-06-05", hours("10:00", "14:00"))
                    .add(year + "-12-24", hours("09:00", "12:00"))
                    .add(year + "-12-31", hours("10:00", "14:00"));
        }
        return JsonObjects.of(
                "zone", ZONE,
                "weekly", week(),
                "holidayRegions", JsonObjects.arrayBuilder().add("dk").build(),
                "exceptions", exceptions.build());
    }

    private static JsonObject week() {
        JsonObjectBuilder week = JsonObjects.builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean weekend = day.compareTo(DayOfWeek.SATURDAY) >= 0;
            week.add(day.name(), weekend ? hours("10:00", "16:00") : hours("08:00", "20:00"));
        }
        return week.build();
    }

    private static JsonArray hours(String start, String end) {
        JsonArrayBuilder period = JsonObjects.arrayBuilder().add(start).add(end);
        return JsonObjects.arrayBuilder().add(period).build();
    }
}
