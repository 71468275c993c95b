package dk.kontakt.routing;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** By how much a transaction changes what agents carry, by agent and channel. */
@TransactionScoped
class LoadTally implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<Row, Change> changes = new TreeMap<>();

    record Row(String agent, String channel) implements Comparable<Row>, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public int compareTo(Row other) {
            int byAgent = agent.compareTo(other.agent);
            return byAgent == 0 ? channel.compareTo(other.channel) : byAgent;
        }
    }

    /** Cases more, or fewer; {@code takenAt} is when the agent took the last one, null if none. */
    record Change(int cases, @Nullable Instant takenAt) implements Serializable {
        private static final long serialVersionUID = 1L;

        Change and(Change later) {
            return new Change(cases + later.cases, later.takenAt == null ? takenAt : later.takenAt);
        }
    }

    /** Returns whether it is the first change of the transaction. */
    boolean add(Row row, Change change) {
        boolean first = changes.isEmpty();
        changes.merge(row, change, Change::and);
        return first;
    }

    SortedMap<Row, Change> changes() {
        return changes;
    }
}
