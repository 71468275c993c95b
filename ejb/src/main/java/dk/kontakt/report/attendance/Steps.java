package dk.kontakt.report.attendance;

import dk.kontakt.report.attendance.Spans.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What held of each agent at which time, from changes in the order in which they happened. Before the first change nothing held. */
final class Steps<T> {
    private final Map<String, List<Held<T>>> agents = new HashMap<>();

    /** Something that held over some time. */
    record Held<T>(T what, Span span) {}

    /** Cut at {@code within}; what was last goes on to its end. */
    Steps(List<Changed<T>> changes, Span within) {
        Map<String, Changed<T>> last = new HashMap<>();
        for (Changed<T> change : changes) {
            Changed<T> before = last.put(change.agent(), change);
            if (before != null) {
                hold(before, change.at(), within);
            }
        }
        last.values().forEach(change -> hold(change, within.end(), within));
    }

    List<Held<T>> of(String agent) {
        return agents.getOrDefault(agent, List.of());
    }

    /** When it was so of an agent. */
    Spans when(String agent, Predicate<T> so) {
        return Spans.of(of(agent).stream()
                .filter(held -> so.test(held.what()))
                .map(Held::span)
                .toList());
    }

    Iterable<String> agents() {
        return agents.keySet();
    }

    private void hold(Changed<T> change, long until, Span within) {
        var span = new Span(Math.max(change.at(), within.start()), Math.min(until, within.end()));
        if (!span.isEmpty()) {
            agents.computeIfAbsent(change.agent(), first -> new ArrayList<>()).add(new Held<>(change.to(), span));
        }
    }
}
