package dk.kontakt.web.admin.routing;

import dk.kontakt.routing.choice.RankingRules;
import dk.kontakt.routing.rule.Delivery;
import dk.kontakt.routing.rule.OfferTerms;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.Relaxation;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How a queue is served, in the form; no time is none at all. */
public class QueueFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String queue;
    private final List<StepFields> steps = new ArrayList<>();
    private List<String> order;
    private String[] teams;
    private @Nullable String calendar;
    private Delivery delivery;
    private @Nullable Duration preferredFor;
    private @Nullable Duration notBackFor;
    private @Nullable Duration acceptWithin;
    private @Nullable Integer missedUntilAway;
    private @Nullable Duration wrapUp;

    QueueFields(QueueRules from) {
        queue = from.queue();
        order = new ArrayList<>(from.order());
        teams = from.teams().toArray(String[]::new);
        calendar = from.calendar();
        delivery = from.delivery();
        preferredFor = orEmpty(from.preferredFor());
        notBackFor = orEmpty(from.notBackFor());
        OfferTerms offers = from.offers();
        acceptWithin = offers.within();
        missedUntilAway = offers.missedUntilAway();
        wrapUp = orEmpty(offers.wrapUp());
        from.relaxation().forEach(step -> steps.add(new StepFields(step)));
    }

    QueueRules rules() {
        List<Relaxation> relaxation = steps.stream().map(StepFields::step).toList();
        var offers =
                new OfferTerms(orNone(acceptWithin), missedUntilAway == null ? 0 : missedUntilAway, orNone(wrapUp));
        return new QueueRules(
                queue,
                new TreeSet<>(List.of(teams)),
                calendar,
                delivery,
                order,
                orNone(preferredFor),
                orNone(notBackFor),
                offers,
                relaxation);
    }

    static Duration orNone(@Nullable Duration length) {
        return length == null ? Duration.ZERO : length;
    }

    private static @Nullable Duration orEmpty(Duration length) {
        return length.isZero() ? null : length;
    }

    public void deliver(Delivery how) {
        delivery = how;
    }

    public void move(int from, int to) {
        order = RoutingEdits.move(order, from, to);
    }

    /** One rule ranks at least. */
    public void leaveOut(String rank) {
        if (order.size() > 1) {
            order.remove(rank);
        }
    }

    public void addRank(String rank) {
        if (getLeftOut().contains(rank)) {
            order.add(rank);
        }
    }

    public void addStep() {
        steps.add(new StepFields());
    }

    public void removeStep(StepFields step) {
        steps.remove(step);
    }

    public String getQueue() {
        return queue;
    }

    public List<StepFields> getSteps() {
        return steps;
    }

    public List<String> getOrder() {
        return order;
    }

    /** The rules that do not rank here. */
    public List<String> getLeftOut() {
        return RankingRules.USUAL.stream().filter(rank -> !order.contains(rank)).toList();
    }

    public String[] getTeams() {
        return teams.clone();
    }

    public void setTeams(String[] teams) {
        this.teams = teams.clone();
    }

    public @Nullable String getCalendar() {
        return calendar;
    }

    public void setCalendar(@Nullable String calendar) {
        this.calendar = calendar;
    }

    public Delivery getDelivery() {
        return delivery;
    }

    public @Nullable Duration getPreferredFor() {
        return preferredFor;
    }

    public void setPreferredFor(@Nullable Duration preferredFor) {
        this.preferredFor = preferredFor;
    }

    public @Nullable Duration getNotBackFor() {
        return notBackFor;
    }

    public void setNotBackFor(@Nullable Duration notBackFor) {
        this.notBackFor = notBackFor;
    }

    public @Nullable Duration getAcceptWithin() {
        return acceptWithin;
    }

    public void setAcceptWithin(@Nullable Duration acceptWithin) {
        this.acceptWithin = acceptWithin;
    }

    public @Nullable Integer getMissedUntilAway() {
        return missedUntilAway;
    }

    public void setMissedUntilAway(@Nullable Integer missedUntilAway) {
        this.missedUntilAway = missedUntilAway;
    }

    public @Nullable Duration getWrapUp() {
        return wrapUp;
    }

    public void setWrapUp(@Nullable Duration wrapUp) {
        this.wrapUp = wrapUp;
    }
}
