package dk.kontakt.web.report;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.report.ChannelValueReport;
import dk.kontakt.report.Figures;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report as JSON; {@code absence} says why there are no figures, and then {@code total} is null rather than zero. */
final class ChannelValueJson {
    private ChannelValueJson() {}

    static JsonObject of(ChannelValueReport report) {
        return JsonObjects.withNulls(
                "from",
                report.period().from(),
                "to",
                report.period().to(),
                "currency",
                "DKK",
                "formula",
                report.formula(),
                "computedAt",
                report.computedAt(),
                "absence",
                report.absence().orElse(null),
                "missingMonths",
                missing(report),
                "total",
                report.absence().isPresent() ? null : figures(report.total()).build(),
                "channels",
                channels(report),
                "months",
                months(report));
    }

    private static JsonValue missing(ChannelValueReport report) {
        JsonArrayBuilder months = JsonObjects.arrayBuilder();
        report.missing().forEach(month -> months.add(month.toString()));
        return months.build();
    }

    private static JsonValue channels(ChannelValueReport report) {
        JsonArrayBuilder rows = JsonObjects.arrayBuilder();
        report.channels().forEach(row -> {
            JsonObjectBuilder json =
                    JsonObjects.builder().add("channel", row.channel().name());
            rows.add(json.addAll(figures(row.figures())));
        });
        return rows.build();
    }

    private static JsonValue months(ChannelValueReport report) {
        JsonArrayBuilder rows = JsonObjects.arrayBuilder();
        report.months().forEach(row -> {
            JsonObjectBuilder json = JsonObjects.builder()
                    .add("month", row.month().toString())
                    .add("channel", row.channel().name());
            rows.add(json.addAll(figures(row.figures())));
        });
        return rows.build();
    }

    private static JsonObjectBuilder figures(Figures figures) {
        JsonObjectBuilder json = JsonObjects.builder();
        FigureNames.groups(figures).forEach((group, named) -> json.add(group, group(named)));
        return json;
    }

    private static JsonObjectBuilder group(Map<String, @Nullable Number> named) {
        JsonObjectBuilder json = JsonObjects.builder();
        named.forEach((name, number) -> json.add(name, number(number)));
        return json;
    }

    private static JsonValue number(@Nullable Number number) {
        if (number == null) {
            return JsonValue.NULL;
        }
        return number instanceof BigDecimal decimal ? Json.createValue(decimal) : Json.createValue(number.longValue());
    }
}
