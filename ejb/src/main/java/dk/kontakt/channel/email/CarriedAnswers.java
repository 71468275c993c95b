package dk.kontakt.channel.email;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Finds which answer each mail carries: answers leave in their order, so the last mail carries the last answer written before it. */
final class CarriedAnswers {
    private CarriedAnswers() {}

    /** An answer in the timeline. */
    record Answer(long event, Instant at) {}

    /** The mails, each with its answer if there is one; both lists are the oldest first. */
    static List<SentMail> in(List<SentMail> mails, List<Answer> answers) {
        var carrying = new ArrayList<>(mails);
        int answer = answers.size() - 1;
        for (int i = mails.size() - 1; i >= 0; i--) {
            SentMail mail = mails.get(i);
            if (!mail.automatic()) {
                while (answer >= 0 && answers.get(answer).at().isAfter(mail.createdAt())) {
                    answer--;
                }
                if (answer >= 0) {
                    carrying.set(i, mail.carrying(answers.get(answer).event()));
                    answer--;
                }
            }
        }
        return List.copyOf(carrying);
    }
}
