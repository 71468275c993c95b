package dk.kontakt.report.plan;

import dk.kontakt.ticket.Channel;
import java.util.Map;

/**
 * What came in one half-hour of the week over a whole period: contacts by channel, calls that became no contact, orders. {@code times} is
 * how often the period has this half-hour.
 */
public record Arrivals(HalfHour at, int times, Map<Channel, Long> contacts, long attempts, long orders) {

    public long contacts(Channel channel) {
        return contacts.getOrDefault(channel, 0L);
    }

    /** Each time; nothing where the period does not have the half-hour. */
    public double mean(long count) {
        return times == 0 ? 0 : (double) count / times;
    }
}
