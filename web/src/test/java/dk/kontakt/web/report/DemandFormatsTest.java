package dk.kontakt.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.report.Days;
import dk.kontakt.report.Demand;
import dk.kontakt.report.HourOfWeek;
import dk.kontakt.report.HourlyDemand;
import dk.kontakt.ticket.Channel;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemandFormatsTest {
    private static final Days WEEK = new Days(LocalDate.of(2026, 3, 23), LocalDate.of(2026, 3, 29));
    private static final Demand SUNDAY_EVENING = new Demand(
            WEEK,
            List.of(new HourlyDemand(
                    new HourOfWeek(DayOfWeek.SUNDAY, 20), 1, Map.of(Channel.CHAT, 7L, Channel.PHONE, 2L), 3, 11)));

    @Test
    void jsonNamesTheHourAndWhatCameInIt() {
        JsonObject json = DemandJson.of(SUNDAY_EVENING);
        JsonObject hour = json.getJsonArray("hours").getJsonObject(0);

        assertEquals("Europe/Copenhagen", json.getString("zone"));
        assertEquals("2026-03-29", json.getString("to"));
        assertEquals(JsonObjects.read("""
                        {"CHAT": 7, "PHONE": 2}"""), hour.getJsonObject("contacts"));
        assertEquals("SUNDAY", hour.getString("day"));
        assertEquals(20, hour.getInt("hour"));
        assertEquals(3, hour.getInt("attempts"));
        assertEquals(11, hour.getInt("orders"));
    }

    @Test
    void csvHasALineAnHourAndAColumnAChannel() {
        List<String> lines = DemandCsv.of(SUNDAY_EVENING).lines().toList();
        String channels = Arrays.stream(Channel.values()).map(Enum::name).collect(Collectors.joining(","));
        String counts = Arrays.stream(Channel.values())
                .map(channel -> channel == Channel.CHAT ? "7" : channel == Channel.PHONE ? "2" : "0")
                .collect(Collectors.joining(","));

        assertEquals(
                List.of("day,hour,times," + channels + ",attempts,orders", "SUNDAY,20,1," + counts + ",3,11"), lines);
        assertEquals("demand-2026-03-23-2026-03-29.csv", DemandCsv.fileName(WEEK));
    }
}
