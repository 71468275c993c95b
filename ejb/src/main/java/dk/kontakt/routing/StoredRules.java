package dk.kontakt.routing;

import dk.kontakt.platform.Publication;
import dk.kontakt.platform.PublishedVersion;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.rule.RulesReader;
import dk.kontakt.routing.rule.RulesWriter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Rules of routing as they were published; never changed. */
@Entity
@Table(name = "routing_rules")
class StoredRules extends PublishedVersion {
    @Id
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected StoredRules() {}

    StoredRules(RoutingRules rules, Publication publication) {
        super(RulesWriter.write(rules), publication);
        this.version = publication.version();
    }

    RoutingRules rules() {
        return RulesReader.read(definition()).numbered(version);
    }
}
