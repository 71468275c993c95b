package dk.kontakt.web.report.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.report.plan.StaffingPlan;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StaffingFormatsTest {
    private static final int TUESDAY_AT_10 = 48 + 20;

    private final StaffingPlan plan = Plans.ofAnOpenHalfHour();
    private final JsonObject json = StaffingJson.of(plan);
    private final JsonObject half = json.getJsonArray("halves").getJsonObject(TUESDAY_AT_10);

    @Test
    void jsonTellsTheQuestionAndWhatItWasReckonedFrom() {
        assertEquals("2026-03-08", json.getString("to"));
        assertEquals(JsonValue.NULL, json.get("channel"));
        assertEquals(JsonValue.NULL, json.get("patience"));
        assertEquals(80, json.getInt("serviceLevel"));
        assertEquals(20, json.getInt("answerWithin"));
        assertEquals(JsonObjects.read("""
                        {"channel": "PHONE", "source": "CONTACTS", "measured": 90, "averageSeconds": 180.500}"""), json.getJsonArray("handleTimes").getJsonObject(1));
        assertEquals(
                JsonValue.NULL,
                json.getJsonArray("handleTimes").getJsonObject(0).get("averageSeconds"));
        assertEquals("0.500", json.getJsonNumber("deferrableHours").toString());
        assertEquals(JsonObjects.read("""
                        {"before": 7.500, "after": 8.050, "there": 6.750}"""), json.getJsonObject("hours"));
    }

    @Test
    void jsonTellsOfEachHalfHourWhoIsNeededAndWhoWasThere() {
        assertEquals("TUESDAY", half.getString("day"));
        assertEquals("10:00", half.getString("start"));
        assertEquals(JsonObjects.read("""
                        {"agents": {"PHONE": 14}, "deferrable": 1.000, "total": 15.000}"""), half.getJsonObject("before"));
        assertEquals(
                "16.100", half.getJsonObject("after").getJsonNumber("total").toString());
        assertEquals("TOO_FEW", half.getString("fit"));
        assertEquals(100, half.getJsonObject("contacts").getInt("PHONE"));
    }

    @Test
    void jsonHasTheNamesThatTheContractTells() throws IOException {
        JsonNode contract = contract();
        assertEquals(names(contract.at("/StaffingPlan/properties")), new TreeSet<>(json.keySet()));
        assertEquals(names(contract.at("/PlannedHalfHour/properties")), new TreeSet<>(half.keySet()));
        assertEquals(
                names(contract.at("/StaffingNeed/properties")),
                new TreeSet<>(half.getJsonObject("before").keySet()));
    }

    @Test
    void csvHasALineAHalfHourAndFourColumnsALiveChannel() {
        List<String> lines = StaffingCsv.of(plan).lines().toList();

        assertEquals(337, lines.size());
        assertEquals(
                "day,start,open,times,CHAT contacts,CHAT agents,CHAT agents after,CHAT present,PHONE contacts,PHONE agents,"
                        + "PHONE agents after,PHONE present,deferrable,deferrable after,total,total after,there,fit,fitAfter,attempts,orders",
                lines.get(0));
        assertEquals(
                "TUESDAY,10:00,true,1,0.000,0,0,0.000,100.000,14,15,12.250,1.000,1.100,15.000,16.100,13.500,TOO_FEW,TOO_FEW,2,3",
                lines.get(1 + TUESDAY_AT_10));
        assertEquals("staffing-2026-03-02-2026-03-08.csv", StaffingCsv.fileName(plan));
    }

    private static Set<String> names(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode contract() throws IOException {
        try (InputStream document = StaffingFormatsTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new YAMLMapper().readTree(Objects.requireNonNull(document)).at("/components/schemas");
        }
    }
}
