package dk.kontakt.platform;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A definition as it was published; never changed. What tells its version is the entity's own. */
@MappedSuperclass
public abstract class PublishedVersion {

    @Convert(converter = JsonColumn.class)
    private JsonObject definition;

    private String comment;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected PublishedVersion() {}

    protected PublishedVersion(JsonObject definition, Publication publication) {
        this.definition = definition;
        this.comment = publication.comment();
        this.publishedBy = publication.by();
        this.publishedAt = publication.at();
    }

    protected JsonObject definition() {
        return definition;
    }

    protected Publication publication(int version) {
        return new Publication(version, comment, publishedBy, publishedAt);
    }
}
