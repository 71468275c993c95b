package dk.kontakt.web.desk;

import dk.kontakt.routing.RoutingService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Why the case that the address names still waits for an agent. */
@Named
@RequestScoped
public class CaseWait {
    @Inject
    private CurrentCase current;

    @Inject
    private RoutingService routing;

    @Inject
    private PageTexts texts;

    /** Null if it does not wait. */
    public @Nullable String getSentence() {
        if (current.getTicket().assignee() != null) {
            return null;
        }
        return routing.waitingOf(current.getNumber())
                .map(waiting -> WaitSentence.of(waiting, texts))
                .orElse(null);
    }
}
