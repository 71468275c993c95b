package dk.kontakt.web.desk;

import dk.kontakt.routing.RoutingService;
import dk.kontakt.routing.WaitingList;
import dk.kontakt.ticket.TicketView;
import dk.kontakt.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What an agent has to do. */
@Named
@RequestScoped
public class DeskPage {
    private static final int HEAD_OF_LINE = 20;

    @Inject
    private RoutingService routing;

    @Inject
    private OwnWork work;

    @Inject
    private PageMessages messages;

    @Inject
    @Param(name = "queue")
    private @Nullable String queue;

    private @Nullable List<WaitingList> waitingLists;
    private @Nullable List<TicketView> waiting;

    /** The most urgent of the agent's own open cases; without one, the most urgent that waits and fits is the agent's now. */
    public void next() {
        work.mostUrgentOpen()
                .or(routing::next)
                .ifPresentOrElse(
                        ticket -> Faces.redirect("desk/%s", ticket.number()), () -> messages.confirm("desk.next.none"));
    }

    public List<TicketView> getWork() {
        return work.byLeastSlack();
    }

    public List<WaitingList> getWaitingLists() {
        if (waitingLists == null) {
            waitingLists = routing.waitingLists();
        }
        return waitingLists;
    }

    public List<TicketView> getWaiting() {
        if (waiting == null) {
            waiting = queue == null ? List.of() : routing.waitingIn(queue, HEAD_OF_LINE);
        }
        return waiting;
    }

    public @Nullable String getQueue() {
        return queue;
    }
}
