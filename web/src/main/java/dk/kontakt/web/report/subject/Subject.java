package dk.kontakt.web.report.subject;

import dk.kontakt.web.report.table.ReportTable;
import java.util.List;

/** What a report is about. */
public interface Subject {

    /** Its name outside. */
    String name();

    /** At least one table; the first is the report's own. */
    List<ReportTable> tables(Question question);
}
