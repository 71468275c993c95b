package dk.kontakt.sla;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.CalendarRefused;
import dk.kontakt.calendar.OpeningRules;
import jakarta.json.JsonObject;

/**
 * A business calendar as JSON: {@code {"zone", "weekly": {"MONDAY": [["09:00", "17:00"]]}, "holidays": ["2026-12-25"],
 * "holidayRegions": ["dk"], "exceptions": {"2026-12-24": [["09:00", "12:00"]]}}}, local times as HH:mm or HH:mm:ss, half-open;
 * {@code 24:00} is midnight at the end of the day.
 */
public final class CalendarDefinition {
    private CalendarDefinition() {}

    /** @throws CalendarRefused naming every wrong field of {@code json} */
    public static BusinessCalendar read(JsonObject json) {
        return BusinessCalendar.of(readRules(json));
    }

    /** @throws CalendarRefused naming every wrong field of {@code json} */
    public static OpeningRules readRules(JsonObject json) {
        return new DefinitionReader(json).read();
    }
}
