package dk.kontakt.web.desk.board;

import dk.kontakt.routing.AssignmentRefused;
import dk.kontakt.routing.RoutingService;
import dk.kontakt.ticket.TicketNotFound;
import dk.kontakt.web.Names;
import dk.kontakt.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** A case given to an agent by hand; what stands against it is told, and who leads may set it aside with a reason. */
@Named
@RequestScoped
public class GiveCase {
    /** Where nothing was said. */
    private static final String USUAL_REASON = "given on the board";

    @Inject
    private RoutingService routing;

    @Inject
    private BoardPage board;

    @Inject
    private Names names;

    @Inject
    private PageMessages messages;

    private long ticket;
    private @Nullable String agent;
    private @Nullable String reason;
    private @Nullable String refusal;

    public void give() {
        String receiver = String.valueOf(agent);
        try {
            routing.assign(ticket, receiver, reason == null ? USUAL_REASON : reason);
            given(receiver);
        } catch (AssignmentRefused refused) {
            refusal = messages.text("refused." + refused.exclusion(), names.agent(receiver));
        } catch (TicketNotFound gone) {
            refusal = messages.text("board.give.gone");
        }
    }

    /** Gives it all the same; a reason must be said. */
    public void override() {
        String receiver = String.valueOf(agent);
        String why = reason;
        if (why == null) {
            refusal = messages.text("board.override.why");
            return;
        }
        routing.override(ticket, receiver, why);
        given(receiver);
    }

    /** Why it was not done; null if it was, or nothing was tried. */
    public @Nullable String getRefusal() {
        return refusal;
    }

    public long getTicket() {
        return ticket;
    }

    public void setTicket(long ticket) {
        this.ticket = ticket;
    }

    public @Nullable String getAgent() {
        return agent;
    }

    public void setAgent(@Nullable String agent) {
        this.agent = agent;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    private void given(String receiver) {
        board.forget();
        PrimeFaces.current().ajax().addCallbackParam("given", true);
        messages.confirm("desk.assigned", names.agent(receiver));
    }
}
