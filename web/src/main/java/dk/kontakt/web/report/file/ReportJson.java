package dk.kontakt.web.report.file;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.report.ChannelValueFormula;
import dk.kontakt.report.Days;
import dk.kontakt.web.report.subject.ReportDocument;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.Kind;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A report as JSON; {@code absence} says why there is nothing to show, and then there are no tables rather than zeros. */
public final class ReportJson {
    private ReportJson() {}

    public static JsonObject of(ReportDocument report) {
        JsonArrayBuilder tables = JsonObjects.arrayBuilder();
        report.tables().forEach(table -> tables.add(table(table)));
        return JsonObjects.withNulls(
                "report",
                report.name(),
                "from",
                report.question().days().from(),
                "to",
                report.question().days().to(),
                "by",
                report.question().step().name().toLowerCase(Locale.ROOT),
                "zone",
                Days.ZONE.getId(),
                "currency",
                "DKK",
                "formula",
                ChannelValueFormula.VERSION,
                "computedAt",
                report.freshness().computedAt(),
                "absence",
                report.absence().orElse(null),
                "missingDays",
                report.freshness().missingDays(),
                "tables",
                tables.build());
    }

    private static JsonObject table(ReportTable table) {
        JsonArrayBuilder columns = JsonObjects.arrayBuilder();
        table.columns()
                .forEach(column -> columns.add(JsonObjects.of(
                        "name", column.key(), "kind", column.kind().name().toLowerCase(Locale.ROOT))));
        JsonArrayBuilder rows = JsonObjects.arrayBuilder();
        table.rows().forEach(row -> rows.add(row(table, row).add("few", row.few())));
        Row total = table.total();
        return JsonObjects.withNulls(
                "name",
                table.name(),
                "columns",
                columns.build(),
                "rows",
                rows.build(),
                "total",
                total == null ? null : row(table, total).build());
    }

    private static JsonObjectBuilder row(ReportTable table, Row row) {
        JsonObjectBuilder json = JsonObjects.builder();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            json.add(column.key(), value(column.kind(), row.cells().get(i)));
        }
        return json;
    }

    private static JsonValue value(Kind kind, @Nullable Object value) {
        if (value instanceof Number number) {
            Number plain = PlainValue.of(kind, number);
            return plain instanceof BigDecimal decimal
                    ? Json.createValue(decimal)
                    : Json.createValue(plain.longValue());
        }
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
