package dk.kontakt.web.admin.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditedCalendarTest {
    private static final String JSON = """
            {"zone": "Europe/Copenhagen",
             "weekly": {"MONDAY": [["09:00", "12:00"], ["13:00", "24:00"]], "SATURDAY": [["22:00", "06:00"]]},
             "holidays": ["2026-06-05"], "holidayRegions": ["de-by", "dk"],
             "exceptions": {"2026-12-24": [], "2026-12-23": [["09:00", "12:00"]]}}""";

    @Test
    void saysWhatItRead() {
        JsonObject read = JsonObjects.read(JSON);
        assertEquals(read, new EditedCalendar(read).definition());
    }

    @Test
    void newDayWithoutDateCountsForNothing() {
        var edited = new EditedCalendar(JsonObjects.read(JSON));
        edited.addException();
        assertEquals(JsonObjects.read(JSON), edited.definition());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "weekly.WEDNESDAY[0],      days:2:hours",
        "weekly.SUNDAY[1],         days:6:hours",
        "exceptions.2026-12-24[0], exceptions:1:hours",
        "exceptions.2027-01-01[0],",
        "holidayRegions[0],        otherRegions",
        "zone,                     zone",
        "weekly,",
    })
    void tellsAProblemAtItsField(String place, String field) {
        assertEquals(field, CalendarRefusals.fieldOf(new EditedCalendar(JsonObjects.read(JSON)), place));
    }
}
