package dk.kontakt.web.report.page;

import dk.kontakt.web.report.table.ReportTable;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table is shown beside.
 *
 * @param before the same table of the period before, if there is one
 * @param goals by the key of a column
 * @param linked whether the reader may see contacts
 */
public record Beside(@Nullable ReportTable before, Map<String, BigDecimal> goals, boolean linked) {}
