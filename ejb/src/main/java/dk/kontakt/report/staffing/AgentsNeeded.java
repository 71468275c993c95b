package dk.kontakt.report.staffing;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** The least agents that keep a promise with any number of contacts, which take equally long; remembers what it has worked out. */
public final class AgentsNeeded {
    private final Target target;
    private final Duration interval;
    private final Duration averageHandleTime;
    private final TreeMap<Double, Integer> known = new TreeMap<>();

    public AgentsNeeded(Target target, Duration interval, Duration averageHandleTime) {
        this.target = target;
        this.interval = interval;
        this.averageHandleTime = averageHandleTime;
    }

    /** None where nothing comes or nothing is to be done. */
    public int with(double contacts) {
        if (contacts <= 0 || averageHandleTime.isZero()) {
            return 0;
        }
        return known.computeIfAbsent(contacts, this::reckon);
    }

    /** Fewer contacts never need more agents, so what is known of others narrows the search down, often to nothing. */
    private int reckon(double contacts) {
        Map.Entry<Double, Integer> fewer = known.lowerEntry(contacts);
        Map.Entry<Double, Integer> more = known.higherEntry(contacts);
        int least = fewer == null ? 1 : fewer.getValue();
        if (more != null && more.getValue() == least) {
            return least;
        }
        var load = new Load(contacts, interval, averageHandleTime);
        return LeastAgents.from(least, target.line(load), target.serviceLevel()).agents();
    }
}
