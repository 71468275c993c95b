package dk.kontakt.web.report;

import dk.kontakt.report.Days;
import dk.kontakt.report.Demand;
import dk.kontakt.report.HourlyDemand;
import dk.kontakt.ticket.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The demand as CSV (RFC 4180): a line an hour of the week, a column a channel. */
final class DemandCsv {
    private DemandCsv() {}

    static String of(Demand demand) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(header());
            for (HourlyDemand hour : demand.hours()) {
                csv.printRecord(cells(hour));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String fileName(Days days) {
        return "demand-" + days.from() + "-" + days.to() + ".csv";
    }

    private static List<String> header() {
        List<String> names = new ArrayList<>(List.of("day", "hour", "times"));
        for (Channel channel : Channel.values()) {
            names.add(channel.name());
        }
        names.addAll(List.of("attempts", "orders"));
        return names;
    }

    private static List<Object> cells(HourlyDemand hour) {
        List<Object> cells = new ArrayList<>();
        cells.add(hour.at().day().name());
        cells.add(hour.at().hour());
        cells.add(hour.times());
        for (Channel channel : Channel.values()) {
            cells.add(hour.contacts(channel));
        }
        cells.add(hour.attempts());
        cells.add(hour.orders());
        return cells;
    }
}
