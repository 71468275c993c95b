package dk.kontakt.report.plan;

import dk.kontakt.ticket.Channel;
import java.util.Map;

/**
 * A half-hour of the week with who is needed as it was, who would be needed if, and who was there: on each live channel, and in all, where
 * everybody counts once. Where it is not {@code open}, nobody is needed.
 */
public record PlannedHalfHour(
        Arrivals arrivals, boolean open, Map<Channel, Double> present, double there, Need before, Need after) {

    public HalfHour at() {
        return arrivals.at();
    }

    public double present(Channel channel) {
        return present.getOrDefault(channel, 0.0);
    }

    public double contacts(Channel channel) {
        return arrivals.mean(arrivals.contacts(channel));
    }

    public Fit fit() {
        return Fit.of(there, before.total());
    }

    public Fit fitAfter() {
        return Fit.of(there, after.total());
    }
}
