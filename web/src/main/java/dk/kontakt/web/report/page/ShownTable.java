package dk.kontakt.web.report.page;

import java.util.List;

/**
 * A table in words.
 *
 * @param totals all rows together, or none
 * @param chart as Chart.js draws it; empty for none
 */
public record ShownTable(
        String name,
        String title,
        List<Heading> headings,
        List<ShownRow> rows,
        List<ShownRow> totals,
        String caption,
        String chart) {

    /** The name of a column, and how its figures are made. */
    public record Heading(String text, String definition, boolean number) {}
}
