package dk.kontakt.sla;

import dk.kontakt.platform.Publication;
import dk.kontakt.platform.PublishedVersion;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.RulebookReader;
import dk.kontakt.sla.rule.RulebookWriter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A rulebook as it was published. */
@Entity
@Table(name = "sla_rulebook")
class StoredRulebook extends PublishedVersion {
    @Id
    private int version;

    protected StoredRulebook() {}

    StoredRulebook(Rulebook rules, Publication publication) {
        super(RulebookWriter.write(rules), publication);
        this.version = publication.version();
    }

    Rulebook rulebook() {
        return RulebookReader.read(definition()).numbered(version);
    }
}
