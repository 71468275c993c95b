package dk.kontakt.web.report.page;

import dk.kontakt.web.report.table.ReportTable;
import org.jspecify.annotations.Nullable;

/**
 * What a table is shown beside.
 *
 * @param before the same table of the period before, if there is one
 * @param goals the own ones of the firm
 * @param linked whether the reader may see contacts
 */
public record Beside(@Nullable ReportTable before, TableGoals goals, boolean linked) {}
