package dk.kontakt.routing.replay;

import dk.kontakt.routing.choice.Kind;
import dk.kontakt.routing.line.InLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The tickets that wait and are not offered, of each kind the most urgent first. */
final class Line {
    private final Map<Kind, TreeSet<Waiter>> byKind = new HashMap<>();

    void add(Waiter waiter) {
        byKind.computeIfAbsent(waiter.kind(), unknown -> new TreeSet<>(InLine.FIRST))
                .add(waiter);
    }

    /** Before the waiter's kind changes. */
    void remove(Waiter waiter) {
        TreeSet<Waiter> some = byKind.get(waiter.kind());
        if (some != null && some.remove(waiter) && some.isEmpty()) {
            byKind.remove(waiter.kind());
        }
    }

    Collection<Kind> kinds() {
        return Collections.unmodifiableCollection(byKind.keySet());
    }

    /** As many as are said of each kind, in no order. */
    List<Waiter> heads(Map<Kind, Integer> most) {
        List<Waiter> heads = new ArrayList<>();
        byKind.forEach(
                (kind, some) -> some.stream().limit(most.getOrDefault(kind, 0)).forEach(heads::add));
        return heads;
    }
}
