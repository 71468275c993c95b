package dk.kontakt.web.admin.routing;

import dk.kontakt.customer.ValueBand;
import dk.kontakt.routing.rule.HeadStart;
import dk.kontakt.ticket.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By how much earlier tickets of a priority or of customers of a value stand in the line. */
@Named
@RequestScoped
public class HeadStartTable {
    @Inject
    private RoutingDraft draft;

    public List<Field> getPriorities() {
        return Stream.of(Priority.values()).map(one -> new Field(draft, one)).toList();
    }

    public List<Field> getValues() {
        return Stream.of(ValueBand.values()).map(one -> new Field(draft, one)).toList();
    }

    /** A head start that can be changed in place; nothing for none. */
    public static class Field {
        private final RoutingDraft draft;
        private final Enum<?> of;

        Field(RoutingDraft draft, Enum<?> of) {
            this.draft = draft;
            this.of = of;
        }

        public String getOf() {
            return of.name();
        }

        public @Nullable Duration getDuration() {
            HeadStart headStart = draft.rules().headStart();
            Duration length = of instanceof Priority priority ? headStart.of(priority) : headStart.of((ValueBand) of);
            return length.isZero() ? null : length;
        }

        public void setDuration(@Nullable Duration length) {
            draft.change(rules -> RoutingEdits.withHeadStart(rules, with(rules.headStart(), of, length)));
        }
    }

    static HeadStart with(HeadStart headStart, Enum<?> of, @Nullable Duration length) {
        return of instanceof Priority priority
                ? new HeadStart(with(Priority.class, headStart.ofPriority(), priority, length), headStart.ofValue())
                : new HeadStart(
                        headStart.ofPriority(), with(ValueBand.class, headStart.ofValue(), (ValueBand) of, length));
    }

    private static <E extends Enum<E>> Map<E, Duration> with(
            Class<E> type, Map<E, Duration> all, E key, @Nullable Duration length) {
        Map<E, Duration> changed = new EnumMap<>(type);
        changed.putAll(all);
        if (length == null) {
            changed.remove(key);
        } else {
            changed.put(key, length);
        }
        return changed;
    }
}
