package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.util.EnumMap;
import java.util.Map;

/**
 * What came in one hour of the week over a whole period: contacts by channel, answered or not; attempts, which are calls that became no
 * contact; and orders. {@code times} is how often the period has this hour: none where the clock is put forward over it, and once more
 * where it is put back.
 */
public record HourlyDemand(HourOfWeek at, int times, Map<Channel, Long> contacts, long attempts, long orders) {

    public long contacts(Channel channel) {
        return contacts.getOrDefault(channel, 0L);
    }

    public long allContacts() {
        return contacts.values().stream().mapToLong(count -> count).sum();
    }

    /** With what came in another part of the same hour, which comes as often. */
    HourlyDemand plus(HourlyDemand other) {
        Map<Channel, Long> both = new EnumMap<>(contacts);
        other.contacts.forEach((channel, count) -> both.merge(channel, count, Long::sum));
        return new HourlyDemand(at, times, both, attempts + other.attempts, orders + other.orders);
    }
}
