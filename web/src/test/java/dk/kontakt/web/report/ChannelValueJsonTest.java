package dk.kontakt.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ChannelValueJsonTest {
    private final JsonObject report = ChannelValueJson.of(Reports.ofALosingChannel());

    @Test
    void tellsTheSameFiguresByMonthByChannelAndInTotal() {
        JsonObject month = report.getJsonArray("months").getJsonObject(0);
        JsonObject channel = report.getJsonArray("channels").getJsonObject(0);
        assertEquals("2026-05", month.getString("month"));
        assertEquals("CHAT", channel.getString("channel"));
        assertEquals(month.getJsonObject("value"), channel.getJsonObject("value"));
        assertEquals(
                channel.getJsonObject("velocity"), report.getJsonObject("total").getJsonObject("velocity"));
        assertEquals(
                "-47.33", channel.getJsonObject("value").getJsonNumber("net").toString());
    }

    @Test
    void whatIsUnknownIsNull() {
        assertEquals(
                JsonValue.NULL,
                report.getJsonObject("total").getJsonObject("satisfaction").get("averageRating"));
    }

    @Test
    void withoutFiguresItSaysWhyInsteadOfZero() {
        JsonObject nothing = ChannelValueJson.of(Reports.ofNothingComputed());
        assertEquals("NOT_COMPUTED", nothing.getString("absence"));
        assertEquals("2026-05", nothing.getJsonArray("missingMonths").getString(0));
        assertEquals(JsonValue.NULL, nothing.get("total"));
        assertTrue(nothing.getJsonArray("channels").isEmpty());
    }

    @Test
    void hasTheNamesThatTheContractTells() throws IOException {
        JsonNode contract = contract();
        assertEquals(names(contract.at("/ChannelValue/properties")), new TreeSet<>(report.keySet()));
        JsonObject total = report.getJsonObject("total");
        JsonNode figures = contract.at("/Figures/properties");
        total.forEach((group, values) -> assertEquals(
                names(figures.at("/" + group + "/properties")),
                new TreeSet<>(values.asJsonObject().keySet()),
                group));
    }

    private static Set<String> names(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode contract() throws IOException {
        try (InputStream document = ChannelValueJsonTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new YAMLMapper().readTree(Objects.requireNonNull(document)).at("/components/schemas");
        }
    }
}
