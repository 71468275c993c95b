package dk.kontakt.web.report.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table.
 *
 * @param cells a text, a date or a number for each column; null is unknown
 * @param few whether it rests on so few contacts that chance decides
 */
public record Row(List<@Nullable Object> cells, boolean few) {

    public Row {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    Row with(@Nullable Object cell) {
        List<@Nullable Object> more = new ArrayList<>(cells);
        more.add(cell);
        return new Row(more, few);
    }
}
