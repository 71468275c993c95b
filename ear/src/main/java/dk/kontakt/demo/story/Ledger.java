package dk.kontakt.demo.story;

import dk.kontakt.agent.AgentState;
import dk.kontakt.agent.AwayReason;
import dk.kontakt.demo.copy.Copying;
import dk.kontakt.demo.copy.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the rows of the history and numbers them from 1 on, table by table. */
final class Ledger {
    private final Map<Rows, Table> tables = new EnumMap<>(Rows.class);
    private final Map<Rows, Long> reserved = new EnumMap<>(Rows.class);

    Ledger(Copying copying) {
        for (Rows rows : Rows.values()) {
            tables.put(rows, copying.table(rows.table(), rows.columns()));
        }
    }

    /** Adds a row of {@code values} in the order of the columns, without the id where the ledger gives it; returns the id. */
    long add(Rows rows, @Nullable Object... values) {
        Table table = table(rows);
        if (rows.isNumbered()) {
            table.addNumbered(values);
        } else {
            table.add(values);
        }
        return table.count();
    }

    void turned(String agent, Instant at, AgentState state, @Nullable AwayReason reason) {
        add(Rows.STATE, agent, at, state, reason);
    }

    /** The id of a row that is added when it is complete. */
    long reserve(Rows rows) {
        return reserved.merge(rows, 1L, Long::sum);
    }

    /** The id of the last row. */
    long last(Rows rows) {
        return table(rows).count();
    }

    private Table table(Rows rows) {
        Table table = tables.get(rows);
        if (table == null) {
            throw new IllegalArgumentException("there is no table for " + rows);
        }
        return table;
    }
}
