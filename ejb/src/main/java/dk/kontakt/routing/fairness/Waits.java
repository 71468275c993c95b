package dk.kontakt.routing.fairness;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How long tickets waited until an agent had them: each length in seconds, with how many there were and how many of those were late. */
public final class Waits {
    private final SortedMap<Long, Long> times = new TreeMap<>();
    private long count;
    private long late;

    public void add(long seconds, long tickets, long lateTickets) {
        times.merge(seconds, tickets, Long::sum);
        count += tickets;
        late += lateTickets;
    }

    /** The shortest wait that at least {@code percent} of 100 tickets did not exceed; 0 if there are no tickets. */
    public long percentile(int percent) {
        long left = (count * percent + 99) / 100;
        for (Map.Entry<Long, Long> one : times.entrySet()) {
            left -= one.getValue();
            if (left <= 0) {
                return one.getKey();
            }
        }
        return 0;
    }

    public long count() {
        return count;
    }

    public long late() {
        return late;
    }

    public double lateShare() {
        return count == 0 ? 0 : (double) late / count;
    }
}
