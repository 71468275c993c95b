package dk.kontakt.web.admin.sla;

import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.ticket.TicketStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** In which status the clock of which metric stands still. */
@Named
@RequestScoped
public class PauseTable {
    @Inject
    private RulesDraft draft;

    /** The statuses of a ticket whose clocks can run. */
    public List<Row> getRows() {
        return Stream.of(TicketStatus.values())
                .filter(status -> status != TicketStatus.RESOLVED && status != TicketStatus.CLOSED)
                .map(status -> new Row(
                        status,
                        Stream.of(Metric.values())
                                .map(metric -> new Pause(draft, status, metric))
                                .toList()))
                .toList();
    }

    /** A status with a checkbox for each metric. */
    public record Row(TicketStatus status, List<Pause> pauses) {}

    /** A checkbox. */
    public static class Pause {
        private final RulesDraft draft;
        private final TicketStatus status;
        private final Metric metric;

        Pause(RulesDraft draft, TicketStatus status, Metric metric) {
            this.draft = draft;
            this.status = status;
            this.metric = metric;
        }

        public Metric getMetric() {
            return metric;
        }

        public boolean isPaused() {
            return draft.rules().pauses(status, metric);
        }

        public void setPaused(boolean paused) {
            if (paused != isPaused()) {
                draft.change(rules -> with(rules, status, metric, paused));
            }
        }
    }

    static Rulebook with(Rulebook rules, TicketStatus status, Metric metric, boolean paused) {
        Map<TicketStatus, Set<Metric>> pauses = new EnumMap<>(TicketStatus.class);
        pauses.putAll(rules.pauses());
        Set<Metric> metrics = EnumSet.noneOf(Metric.class);
        metrics.addAll(pauses.getOrDefault(status, Set.of()));
        if (paused) {
            metrics.add(metric);
        } else {
            metrics.remove(metric);
        }
        pauses.put(status, metrics);
        return new Rulebook(rules.version(), rules.policies(), pauses);
    }
}
