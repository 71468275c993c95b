package dk.kontakt.web.help;

import dk.kontakt.ticket.CustomerCaseService;
import dk.kontakt.ticket.TicketView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The receipt for a form that was sent. */
@Named
@RequestScoped
public class HelpSentPage {
    @Inject
    private CustomerCaseService cases;

    @Inject
    @Param(name = "case")
    private @Nullable String token;

    private @Nullable TicketView ticket;

    public void open() {
        ticket = token == null ? null : cases.find(token).orElse(null);
        if (ticket == null) {
            Faces.responseSendError(404, null);
        }
    }

    public @Nullable TicketView getTicket() {
        return ticket;
    }

    public String getCaseUrl() {
        return Faces.getRequestDomainURL() + Faces.getRequestContextPath() + "/case/" + token;
    }
}
