package dk.kontakt.web.report.page;

import dk.kontakt.web.report.table.Change;
import org.jspecify.annotations.Nullable;

/**
 * A cell in words.
 *
 * @param label the heading of its column
 * @param link where the contacts behind it are, below the application's path; null where there are none to see
 */
public record ShownCell(
        String text,
        String label,
        boolean number,
        Change change,
        @Nullable String link) {}
