package dk.kontakt.channel.email;

import dk.kontakt.channel.email.mime.CleanHtml;
import dk.kontakt.ticket.TicketNotFound;
import dk.kontakt.ticket.TicketService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The boundary of mails on a ticket: what came with them, and what became of ours. */
@Stateless
@RolesAllowed({"agent", "lead", "admin"})
public class MailService {
    @Inject
    private TicketService tickets;

    @Inject
    private CaseMails mails;

    @Inject
    private FileShelf files;

    /**
     * What came with each contact that is a mail or has files, the oldest first.
     *
     * @throws TicketNotFound if there is no such ticket
     */
    public List<MailView> filesOf(long ticket) {
        tickets.get(ticket);
        return mails.received(ticket);
    }

    /**
     * Our mails about a ticket, the oldest first.
     *
     * @throws TicketNotFound if there is no such ticket
     */
    public List<SentMail> sentOf(long ticket) {
        tickets.get(ticket);
        return mails.sent(ticket);
    }

    /**
     * @throws ContactFileNotFound if there is no such file, or no ticket that it belongs to
     * @throws FileHeld if it may not be opened, or not yet
     */
    public StoredFile file(UUID id) {
        return files.find(id).orElseThrow(() -> new ContactFileNotFound(id));
    }

    /**
     * The HTML of a mail, to be shown in a sandboxed frame.
     *
     * @throws ContactFileNotFound if there is no such file, or it is not the HTML of a mail
     * @throws FileHeld if it may not be opened, or not yet
     */
    public CleanHtml html(UUID id) {
        StoredFile html = file(id);
        if (html.role() != MailView.Role.HTML) {
            throw new ContactFileNotFound(id);
        }
        return files.clean(id, html);
    }
}
