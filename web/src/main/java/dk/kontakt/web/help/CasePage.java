package dk.kontakt.web.help;

import dk.kontakt.channel.ContactReceipt;
import dk.kontakt.channel.ContactService;
import dk.kontakt.ticket.CustomerCaseService;
import dk.kontakt.ticket.TicketView;
import dk.kontakt.ticket.TimelineItem;
import dk.kontakt.web.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A case as its customer sees it: whoever has the link. */
@Named
@RequestScoped
public class CasePage {
    @Inject
    private CustomerCaseService cases;

    @Inject
    private ContactService contacts;

    @Inject
    private PageMessages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String token;

    private final Answer answer = new Answer();
    private @Nullable TicketView ticket;

    @PostConstruct
    void read() {
        ticket = token == null ? null : cases.find(token).orElse(null);
    }

    /** A link that leads nowhere is answered calmly. */
    public void open() {
        if (ticket == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** An answer to a closed case opens a new one, whose page is shown then. */
    public void send() {
        ContactReceipt receipt = contacts.continueCase(token(), answer.getId(), String.valueOf(answer.getText()));
        showAnew(receipt.caseToken(), "case.sent");
    }

    public void rate() {
        cases.rate(token(), answer.getScore(), answer.getComment());
        showAnew(token(), "case.rated");
    }

    public @Nullable TicketView getTicket() {
        return ticket;
    }

    public List<TimelineItem> getTimeline() {
        return cases.timeline(token());
    }

    public Answer getAnswer() {
        return answer;
    }

    /** So that reloading the page sends nothing twice. */
    private void showAnew(String caseToken, String message) {
        messages.confirm(message);
        Faces.getFlash().setKeepMessages(true);
        Faces.redirect("case/%s", caseToken);
    }

    private String token() {
        return String.valueOf(token);
    }
}
