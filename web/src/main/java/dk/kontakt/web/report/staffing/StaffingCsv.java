package dk.kontakt.web.report.staffing;

import dk.kontakt.report.plan.PlannedHalfHour;
import dk.kontakt.report.plan.StaffingPlan;
import dk.kontakt.ticket.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The plan as CSV (RFC 4180): a line a half-hour of the week, four columns a live channel that was asked about. */
final class StaffingCsv {
    private StaffingCsv() {}

    static String of(StaffingPlan plan) {
        Set<Channel> live = plan.question().live();
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(header(live));
            for (PlannedHalfHour half : plan.halves()) {
                csv.printRecord(cells(half, live));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String fileName(StaffingPlan plan) {
        return "staffing-" + plan.question().days().from() + "-"
                + plan.question().days().to() + ".csv";
    }

    private static List<String> header(Set<Channel> live) {
        List<String> names = new ArrayList<>(List.of("day", "start", "open", "times"));
        for (Channel channel : live) {
            names.addAll(List.of(
                    channel + " contacts", channel + " agents", channel + " agents after", channel + " present"));
        }
        names.addAll(List.of(
                "deferrable",
                "deferrable after",
                "total",
                "total after",
                "there",
                "fit",
                "fitAfter",
                "attempts",
                "orders"));
        return names;
    }

    private static List<Object> cells(PlannedHalfHour half, Set<Channel> live) {
        List<Object> cells = new ArrayList<>(List.of(
                half.at().day().name(),
                half.at().start(),
                half.open(),
                half.arrivals().times()));
        for (Channel channel : live) {
            cells.add(StaffingJson.number(half.contacts(channel)));
            cells.add(half.before().agents(channel));
            cells.add(half.after().agents(channel));
            cells.add(StaffingJson.number(half.present(channel)));
        }
        cells.add(StaffingJson.number(half.before().deferrable()));
        cells.add(StaffingJson.number(half.after().deferrable()));
        cells.add(StaffingJson.number(half.before().total()));
        cells.add(StaffingJson.number(half.after().total()));
        cells.add(StaffingJson.number(half.there()));
        cells.addAll(List.of(half.fit(), half.fitAfter()));
        cells.addAll(List.of(half.arrivals().attempts(), half.arrivals().orders()));
        return cells;
    }
}
