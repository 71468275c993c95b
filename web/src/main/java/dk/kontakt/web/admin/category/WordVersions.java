package dk.kontakt.web.admin.category;

import dk.kontakt.category.WordRulesService;
import dk.kontakt.platform.Publication;
import dk.kontakt.web.admin.publish.Publishing;
import dk.kontakt.web.admin.publish.Versions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The rules on words that were published. */
@Named
@ViewScoped
public class WordVersions extends Versions {
    private static final long serialVersionUID = 1L;

    @Inject
    private WordRulesService service;

    @Inject
    private WordPublishing publishing;

    @Override
    protected Publishing publishing() {
        return publishing;
    }

    @Override
    protected int restore(int version, String why) {
        return service.publish(
                        service.rules(version).numbered(0), service.rules().version(), why)
                .version();
    }

    @Override
    public List<Publication> getAll() {
        return service.publications();
    }

    /** What the version changed. */
    public List<WordChange> getChanges() {
        return WordChange.between(service.rules(getSeen() - 1), service.rules(getSeen()));
    }

    /** What would change if it were put in force again. */
    public List<WordChange> getChangesByRollBack() {
        return WordChange.between(service.rules(), service.rules(getSeen()));
    }
}
