package dk.kontakt.web.desk;

import dk.kontakt.agent.Agent;
import dk.kontakt.agent.AgentService;
import dk.kontakt.category.CategoryService;
import dk.kontakt.category.QueueDefinition;
import dk.kontakt.routing.AssignmentRefused;
import dk.kontakt.routing.RoutingService;
import dk.kontakt.ticket.MoveTicket;
import dk.kontakt.ticket.StaleTicket;
import dk.kontakt.ticket.TicketService;
import dk.kontakt.ticket.TicketStatus;
import dk.kontakt.ticket.TransitionRefused;
import dk.kontakt.web.Names;
import dk.kontakt.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agent can do to a case besides answering. */
@Named
@RequestScoped
public class CaseActions {
    @Inject
    private TicketService tickets;

    @Inject
    private RoutingService routing;

    @Inject
    private CategoryService categories;

    @Inject
    private AgentService agents;

    @Inject
    private CurrentCase current;

    @Inject
    private DeskCasePage page;

    @Inject
    private Names names;

    @Inject
    private PageMessages messages;

    private @Nullable String note;
    private @Nullable String receiver;
    private @Nullable String reason;
    private @Nullable TicketStatus status;

    public void addNote() {
        page.acted(tickets.addNote(current.getNumber(), String.valueOf(note)));
        note = null;
        messages.confirm("desk.noted");
    }

    /** Hands the case to whoever is free in the queue. */
    public void transfer() {
        String queue = String.valueOf(receiver);
        page.acted(tickets.transfer(current.getNumber(), queue, reason()));
        messages.confirm("desk.transferred", names.queue(queue));
        clear();
    }

    /** Hands the case to a colleague, if the colleague can have it. */
    public void assign() {
        String agent = String.valueOf(receiver);
        try {
            page.acted(routing.assign(current.getNumber(), agent, reason()));
            messages.confirm("desk.assigned", names.agent(agent));
            clear();
        } catch (AssignmentRefused refused) {
            messages.refuse("refused." + refused.exclusion(), names.agent(agent));
        }
    }

    public void move() {
        try {
            page.acted(tickets.move(new MoveTicket(
                    current.getNumber(),
                    wantedStatus(),
                    reason(),
                    page.attention().version())));
            messages.confirm("desk.moved");
            clear();
        } catch (StaleTicket stale) {
            page.attention().look(stale.currentVersion());
            messages.refuse("desk.moved.stale");
        } catch (TransitionRefused refused) {
            current.forget();
            messages.refuse("desk.transition");
        }
    }

    public List<QueueDefinition> getQueues() {
        return categories.queues();
    }

    public List<Agent> getAgents() {
        return agents.agents();
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getReceiver() {
        return receiver;
    }

    public void setReceiver(@Nullable String receiver) {
        this.receiver = receiver;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable TicketStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable TicketStatus status) {
        this.status = status;
    }

    private TicketStatus wantedStatus() {
        TicketStatus wanted = status;
        return wanted == null ? current.getTicket().status() : wanted;
    }

    private String reason() {
        return reason == null ? "" : reason;
    }

    private void clear() {
        receiver = null;
        reason = null;
        status = null;
    }
}
