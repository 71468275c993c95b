package dk.kontakt.web.desk;

import dk.kontakt.ticket.TicketQuery;
import dk.kontakt.ticket.TicketService;
import dk.kontakt.ticket.TicketStatus;
import dk.kontakt.ticket.TicketView;
import dk.kontakt.web.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cases that the user has. */
@RequestScoped
public class OwnWork {
    private static final Set<TicketStatus> UNENDED =
            EnumSet.of(TicketStatus.NEW, TicketStatus.OPEN, TicketStatus.ON_HOLD, TicketStatus.PENDING_CUSTOMER);

    private static final Set<TicketStatus> WAITS_FOR_US = EnumSet.of(TicketStatus.NEW, TicketStatus.OPEN);

    /** Least time left first; what has no due time comes last, what waits for the customer after the rest of it. */
    static final Comparator<TicketView> LEAST_SLACK = Comparator.comparing(OwnWork::dueOrLater)
            .thenComparing(ticket -> ticket.status().pausesCustomerClock())
            .thenComparing(TicketView::number);

    @Inject
    private TicketService tickets;

    @Inject
    private CurrentUser user;

    private @Nullable List<TicketView> read;

    public List<TicketView> byLeastSlack() {
        if (read == null) {
            read =
                    tickets
                            .list(TicketQuery.all(TicketQuery.MOST)
                                    .withAssignee(user.getName())
                                    .withStatuses(UNENDED))
                            .items()
                            .stream()
                            .sorted(LEAST_SLACK)
                            .toList();
        }
        return read;
    }

    /** The first of those that wait for the agent. */
    Optional<TicketView> mostUrgentOpen() {
        return byLeastSlack().stream()
                .filter(ticket -> WAITS_FOR_US.contains(ticket.status()))
                .findFirst();
    }

    private static Instant dueOrLater(TicketView ticket) {
        Instant due = ticket.nextDue();
        return due == null ? Instant.MAX : due;
    }
}
