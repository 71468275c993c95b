package dk.kontakt.web.desk;

import dk.kontakt.channel.system.Standing;
import dk.kontakt.channel.system.SystemKnowledge;
import dk.kontakt.web.PageMessages;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Says in plain words how old something is that another system said. */
@RequestScoped
public class KnownWords {
    @Inject
    private PageMessages messages;

    @Inject
    private Wording wording;

    KnownLine line(SystemKnowledge knowledge) {
        String key = (knowledge.knownAt() == null ? "customer.unknown." : "customer.known.") + knowledge.standing();
        String system = wording.code("system", knowledge.system());
        return new KnownLine(
                messages.text(key, system, wording.at(knowledge.knownAt())), knowledge.standing() == Standing.SILENT);
    }
}
