package dk.kontakt.web.desk;

import dk.kontakt.channel.social.AnswerLimits;
import dk.kontakt.channel.social.SentAnswerService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What the platform asks of the answer that is being written. */
@Named
@RequestScoped
public class AnswerRules {
    @Inject
    private SentAnswerService answers;

    @Inject
    private CurrentCase current;

    private @Nullable AnswerLimits limits;

    public AnswerLimits getLimits() {
        AnswerLimits known = limits;
        if (known == null) {
            known = answers.limitsOf(current.getNumber());
            limits = known;
        }
        return known;
    }
}
