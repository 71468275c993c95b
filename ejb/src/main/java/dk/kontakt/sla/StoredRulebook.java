package dk.kontakt.sla;

import dk.kontakt.platform.JsonColumn;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.RulebookReader;
import dk.kontakt.sla.rule.RulebookWriter;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A rulebook as it was published; never changed. */
@Entity
@Table(name = "sla_rulebook")
class StoredRulebook {
    @Id
    private int version;

    @Convert(converter = JsonColumn.class)
    private JsonObject definition;

    private String comment;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredRulebook() {}

    StoredRulebook(Rulebook rules, Publication publication) {
        this.version = publication.version();
        this.definition = RulebookWriter.write(rules);
        this.comment = publication.comment();
        this.publishedBy = publication.by();
        this.publishedAt = publication.at();
    }

    Rulebook rulebook() {
        return RulebookReader.read(definition).numbered(version);
    }

    Publication publication() {
        return new Publication(version, comment, publishedBy, publishedAt);
    }
}
