package dk.kontakt.web.report;

import dk.kontakt.report.ChannelMonth;
import dk.kontakt.report.ChannelValueReport;
import dk.kontakt.report.Figures;
import dk.kontakt.report.Period;
import dk.kontakt.web.report.file.CsvText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The report as CSV (RFC 4180): a line a month and channel, with the names of {@link FigureNames}; empty where unknown. */
final class ChannelValueCsv {
    private ChannelValueCsv() {}

    static String of(ChannelValueReport report) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(header());
            for (ChannelMonth row : report.months()) {
                csv.printRecord(cells(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String fileName(Period period) {
        return "channel-value-" + period.from() + "-" + period.to() + ".csv";
    }

    private static List<String> header() {
        List<String> names = new ArrayList<>(List.of("month", "channel"));
        FigureNames.groups(Figures.NONE).values().forEach(group -> names.addAll(group.keySet()));
        return names;
    }

    private static List<@Nullable Object> cells(ChannelMonth row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(CsvText.safe(row.month().toString()));
        cells.add(CsvText.safe(row.channel().name()));
        for (Map<String, @Nullable Number> group :
                FigureNames.groups(row.figures()).values()) {
            cells.addAll(group.values());
        }
        return cells;
    }
}
