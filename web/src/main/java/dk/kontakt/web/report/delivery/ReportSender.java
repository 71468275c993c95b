package dk.kontakt.web.report.delivery;

import dk.kontakt.account.Role;
import dk.kontakt.channel.email.Mailing;
import dk.kontakt.channel.email.MailingService;
import dk.kontakt.channel.email.mime.Enclosure;
import dk.kontakt.report.Days;
import dk.kontakt.report.Step;
import dk.kontakt.report.delivery.DeliveryService;
import dk.kontakt.report.delivery.Subscription;
import dk.kontakt.web.report.file.FileFormat;
import dk.kontakt.web.report.file.ReportFile;
import dk.kontakt.web.report.subject.Question;
import dk.kontakt.web.report.subject.ReportBook;
import dk.kontakt.web.report.subject.ReportDocument;
import dk.kontakt.web.report.subject.ReportNames;
import dk.kontakt.web.report.table.TableWords;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Writes a report that is due and hands it to the mailbox: in one transaction, so that it goes out once or not at all. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReportSender {
    @Inject
    private DeliveryService deliveries;

    @Inject
    private MailingService mails;

    @Inject
    private ReportBook book;

    @Inject
    private ReportNames names;

    @SuppressWarnings("NullAway.Init")
    public ReportSender() {}

    ReportSender(DeliveryService deliveries, MailingService mails, ReportBook book, ReportNames names) {
        this.deliveries = deliveries;
        this.mails = mails;
        this.book = book;
        this.names = names;
    }

    /** Does nothing if another node is at it or has done it. */
    public void send(long id) {
        deliveries.claim(id).ifPresent(due -> {
            Subscription.Wanted wanted = due.wanted();
            var question = new Question(wanted.rhythm().about(due.nextDue()), Step.ALL);
            book.make(wanted.report(), question).ifPresent(report -> send(due, report));
            deliveries.sent(due);
        });
    }

    private void send(Subscription due, ReportDocument report) {
        Subscription.Wanted wanted = due.wanted();
        TableWords words = names.in(wanted.language());
        Days days = report.question().days();
        String subject = words.text("report." + report.name() + ".title") + ": " + words.period(days);
        boolean empty = report.absence().isPresent();
        String text = words.text(empty ? "report.mail.nothing" : "report.mail.text", words.period(days));
        List<Enclosure> files = empty ? List.of() : List.of(file(wanted, report, words));
        for (String recipient : wanted.recipients()) {
            String cause = "report-" + due.id() + "-" + due.nextDue() + "-" + recipient;
            mails.send(new Mailing(cause, recipient, subject, text, wanted.language(), files));
        }
    }

    private static Enclosure file(Subscription.Wanted wanted, ReportDocument report, TableWords words) {
        FileFormat format = FileFormat.valueOf(wanted.format());
        byte[] content = ReportFile.of(format, report, report.tables().get(0), words);
        return new Enclosure(ReportFile.name(format, report), format.contentType(), content);
    }
}
