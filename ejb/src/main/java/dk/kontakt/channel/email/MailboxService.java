package dk.kontakt.channel.email;

import dk.kontakt.channel.email.MailboxTrial.Finding;
import dk.kontakt.platform.FieldProblems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import java.util.List;
import java.util.Optional;

/** The boundary of mailboxes: how they are set up and how they go. A change is picked up by the fetcher within seconds. */
@Stateless
@RolesAllowed("admin")
public class MailboxService {
    @Inject
    private MailboxTable table;

    @Inject
    private MailServers servers;

    /** In the order of their codes. */
    public List<MailboxView> mailboxes() {
        return table.all();
    }

    public Optional<MailboxView> find(String code) {
        return table.find(code);
    }

    /**
     * Adds a mailbox, or changes the one with that code.
     *
     * @param version that the change is based on; 0 for a new one
     * @throws MailboxRefused naming every wrong field
     * @throws MailboxOutdated if the mailbox is not at that version
     */
    public MailboxView save(Mailbox mailbox, int version) {
        var problems = new FieldProblems();
        MailboxRules.check(mailbox, problems::refuse);
        table.withAddressOf(mailbox)
                .ifPresent(other -> problems.refuse("address", "is the address of the mailbox " + other.code()));
        problems.requireNone(MailboxRefused::new);
        boolean stored = version == 0 ? table.add(mailbox) : table.change(mailbox, version);
        if (!stored) {
            throw new MailboxOutdated(
                    mailbox.code(),
                    table.find(mailbox.code()).map(MailboxView::version).orElse(0));
        }
        return table.find(mailbox.code()).orElseThrow();
    }

    /** Logs in to both servers with what is given, which need not be stored; may take half a minute. Nothing is changed. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public MailboxTrial tryOut(Mailbox mailbox) {
        return new MailboxTrial(read(mailbox), send(mailbox));
    }

    private Finding read(Mailbox mailbox) {
        try (Store store = servers.read(mailbox)) {
            Folder folder = store.getFolder(mailbox.folder());
            if (!folder.exists()) {
                throw new FolderNotFoundException(folder);
            }
            return Finding.WORKS;
        } catch (MessagingException | MailServerFailure e) {
            return Findings.of(e);
        }
    }

    private Finding send(Mailbox mailbox) {
        try (Transport transport = servers.send(mailbox)) {
            return transport.isConnected() ? Finding.WORKS : Findings.of(new MessagingException("not connected"));
        } catch (MessagingException | MailServerFailure e) {
            return Findings.of(e);
        }
    }
}
