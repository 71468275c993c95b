package dk.kontakt.web.desk;

import dk.kontakt.channel.social.SentAnswer;
import dk.kontakt.channel.social.SentAnswerService;
import dk.kontakt.ticket.TimelineItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Puts answers that go by social platforms and SMS to the entries of a timeline. */
@RequestScoped
public class CaseAnswerLines {
    @Inject
    private SentAnswerService answers;

    @Inject
    private PageTexts texts;

    List<SentAnswer> of(long ticket) {
        return answers.sentOf(ticket);
    }

    Optional<SendingLine> sending(TimelineItem item, List<SentAnswer> sent) {
        return sent.stream()
                .filter(answer -> answer.answer() != null && answer.answer() == item.id())
                .findFirst()
                .map(answer -> SendingLine.of(answer, texts));
    }
}
