package dk.kontakt.web.desk;

import dk.kontakt.channel.email.MailService;
import dk.kontakt.channel.email.MailView;
import dk.kontakt.channel.email.SentMail;
import dk.kontakt.ticket.TimelineItem;
import dk.kontakt.web.PageLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Puts mails to the entries of a timeline. */
@RequestScoped
public class CaseMailLines {
    @Inject
    private MailService mails;

    @Inject
    private PageTexts texts;

    @Inject
    private PageLanguage language;

    /** The mails of one ticket. */
    record Read(List<MailView> received, List<SentMail> sent) {}

    Read of(long ticket) {
        return new Read(mails.filesOf(ticket), mails.sentOf(ticket));
    }

    Optional<MailLine> mail(TimelineItem item, Read mails) {
        return mails.received().stream()
                .filter(mail -> mail.event() == item.id())
                .findFirst()
                .map(mail -> MailLine.of(mail, item.text(), language.getLocale()));
    }

    Optional<SendingLine> sending(TimelineItem item, Read mails) {
        return mails.sent().stream()
                .filter(mail -> mail.answer() != null && mail.answer() == item.id())
                .findFirst()
                .map(mail -> SendingLine.of(mail, texts));
    }
}
