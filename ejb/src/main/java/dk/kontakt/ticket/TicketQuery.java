package dk.kontakt.ticket;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets to list, newest number first. Null asks for all. {@code words} looks in subject, number and the customer's name or
 * address; {@code after} is the last number of the page before.
 */
public record TicketQuery(
        Set<TicketStatus> statuses,
        @Nullable String queue,
        @Nullable String assignee,
        @Nullable Long customer,
        @Nullable String words,
        @Nullable Long after,
        int limit) {

    /** The largest page. */
    public static final int MOST = 200;

    /** @throws IllegalArgumentException if {@code limit} is not within 1 to {@link #MOST} */
    public TicketQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be from 1 to " + MOST);
        }
        statuses = Set.copyOf(statuses);
    }

    public static TicketQuery all(int limit) {
        return new TicketQuery(Set.of(), null, null, null, null, null, limit);
    }

    public TicketQuery withAssignee(String agent) {
        return new TicketQuery(statuses, queue, agent, customer, words, after, limit);
    }

    public TicketQuery withCustomer(long id) {
        return new TicketQuery(statuses, queue, assignee, id, words, after, limit);
    }

    public TicketQuery withStatuses(Set<TicketStatus> wanted) {
        return new TicketQuery(wanted, queue, assignee, customer, words, after, limit);
    }
}
