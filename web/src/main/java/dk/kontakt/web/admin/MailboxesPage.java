package dk.kontakt.web.admin;

import dk.kontakt.channel.email.Mailbox.Authentication;
import dk.kontakt.channel.email.Mailbox.Security;
import dk.kontakt.channel.email.MailboxOutdated;
import dk.kontakt.channel.email.MailboxRefused;
import dk.kontakt.channel.email.MailboxService;
import dk.kontakt.channel.email.MailboxTrial;
import dk.kontakt.channel.email.MailboxView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Mailboxes that are read and sent for, and how they go. */
@Named
@RequestScoped
public class MailboxesPage extends SetupPage<MailboxDraft> {
    @Inject
    private MailboxService mailboxes;

    public List<MailboxView> getMailboxes() {
        return mailboxes.mailboxes();
    }

    public List<Security> getSecurities() {
        return List.of(Security.values());
    }

    public List<Authentication> getAuthentications() {
        return List.of(Authentication.values());
    }

    @Override
    public void save() {
        try {
            super.save();
        } catch (MailboxRefused refused) {
            refused.problems()
                    .forEach(problem -> messages()
                            .refuseField("edit:" + idOf(problem.field()), "admin.mailbox.wrong." + problem.field()));
        } catch (MailboxOutdated outdated) {
            messages().refuse("admin.mailbox.outdated");
        }
    }

    /** Logs in to both servers with what the form holds, and saves nothing. */
    public void tryOut() {
        MailboxDraft edited = getDraft();
        if (edited != null) {
            MailboxTrial trial = mailboxes.tryOut(edited.mailbox());
            tell("admin.mailbox.imap", trial.reading());
            tell("admin.mailbox.smtp", trial.sending());
        }
    }

    private void tell(String server, MailboxTrial.Finding finding) {
        String key = "admin.mailbox.trial." + finding.outcome();
        if (finding.works()) {
            messages().confirm(key, messages().text(server));
        } else {
            messages().refuse(key, messages().text(server), finding.words());
        }
    }

    /** The form's field for a place like {@code imap.host}. */
    static String idOf(String field) {
        int dot = field.indexOf('.');
        return dot < 0
                ? field
                : field.substring(0, dot) + Character.toUpperCase(field.charAt(dot + 1)) + field.substring(dot + 2);
    }

    @Override
    protected String part() {
        return "mailboxes";
    }

    @Override
    protected Optional<MailboxDraft> find(String key) {
        return mailboxes.find(key).map(MailboxDraft::new);
    }

    @Override
    protected MailboxDraft blank() {
        return new MailboxDraft();
    }

    @Override
    protected String keyOf(MailboxDraft edited) {
        return edited.getCode();
    }

    @Override
    protected void store(MailboxDraft edited) {
        mailboxes.save(edited.mailbox(), edited.getVersion());
    }
}
