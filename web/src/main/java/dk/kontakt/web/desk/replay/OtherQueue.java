package dk.kontakt.web.desk.replay;

import dk.kontakt.routing.rule.Delivery;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.RoutingRules;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How one queue is served otherwise; what is null stays as it is. */
public class OtherQueue implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 10;

    private @Nullable String queue;
    private @Nullable Delivery delivery;
    private @Nullable String firstRule;
    private @Nullable Easing easing;
    private int minutes = USUAL_MINUTES;

    /** The rules in force with the queue as chosen; null where nothing is otherwise. */
    @Nullable
    RoutingRules rules(RoutingRules inForce) {
        String changed = queue;
        if (changed == null || changed.isEmpty()) {
            return null;
        }
        QueueRules before = inForce.of(changed);
        QueueRules after = applied(before);
        return after.equals(before) ? null : with(inForce, after);
    }

    private QueueRules applied(QueueRules rules) {
        return new QueueRules(
                rules.queue(),
                rules.teams(),
                rules.calendar(),
                delivery == null ? rules.delivery() : delivery,
                order(rules.order()),
                rules.preferredFor(),
                rules.notBackFor(),
                rules.offers(),
                easing == null ? rules.relaxation() : easing.after(Duration.ofMinutes(minutes)));
    }

    /** The chosen rule decides first; the others keep their order. */
    private List<String> order(List<String> rules) {
        String chosen = firstRule;
        return chosen == null || chosen.isEmpty()
                ? rules
                : Stream.concat(Stream.of(chosen), rules.stream().filter(rule -> !rule.equals(chosen)))
                        .toList();
    }

    private static RoutingRules with(RoutingRules rules, QueueRules changed) {
        List<QueueRules> queues = Stream.concat(
                        rules.queues().stream().filter(one -> !one.queue().equals(changed.queue())), Stream.of(changed))
                .toList();
        return new RoutingRules(rules.version(), rules.headStart(), rules.skills(), queues);
    }

    public @Nullable String getQueue() {
        return queue;
    }

    public void setQueue(@Nullable String queue) {
        this.queue = queue;
    }

    public @Nullable Delivery getDelivery() {
        return delivery;
    }

    public void setDelivery(@Nullable Delivery delivery) {
        this.delivery = delivery;
    }

    public @Nullable String getFirstRule() {
        return firstRule;
    }

    public void setFirstRule(@Nullable String firstRule) {
        this.firstRule = firstRule;
    }

    public @Nullable Easing getEasing() {
        return easing;
    }

    public void setEasing(@Nullable Easing easing) {
        this.easing = easing;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
