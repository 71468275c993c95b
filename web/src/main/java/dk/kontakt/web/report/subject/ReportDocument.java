package dk.kontakt.web.report.subject;

import dk.kontakt.report.ChannelValueReport.Absence;
import dk.kontakt.report.Freshness;
import dk.kontakt.web.report.table.ReportTable;
import java.util.List;
import java.util.Optional;

/**
 * A report as it was asked for.
 *
 * @param absence why there is nothing to show; empty when there is
 * @param tables none where there is nothing to show
 */
public record ReportDocument(
        String name, Question question, Freshness freshness, Optional<Absence> absence, List<ReportTable> tables) {

    public ReportDocument {
        tables = List.copyOf(tables);
    }

    static ReportDocument of(String name, Question question, Freshness freshness, List<ReportTable> tables) {
        if (!tables.isEmpty() && !tables.get(0).rows().isEmpty()) {
            return new ReportDocument(name, question, freshness, Optional.empty(), tables);
        }
        boolean uncounted = freshness.anyContacts() && (freshness.missing() || freshness.computedAt() == null);
        Absence absence = uncounted ? Absence.NOT_COMPUTED : Absence.NO_CONTACTS;
        return new ReportDocument(name, question, freshness, Optional.of(absence), List.of());
    }
}
