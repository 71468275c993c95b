package dk.kontakt.agent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A proven level in a skill, from 1 to 5; who proved it and when is unknown of old ones. */
@Embeddable
public class Certificate {
    @Column(name = "level")
    private int level;

    @Column(name = "certified_by")
    private @Nullable String certifiedBy;

    @Column(name = "certified_at")
    private @Nullable Instant certifiedAt;

    protected Certificate() {}

    public int level() {
        return level;
    }

    public @Nullable String certifiedBy() {
        return certifiedBy;
    }

    public @Nullable Instant certifiedAt() {
        return certifiedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Certificate certificate
                && certificate.level == level
                && Objects.equals(certificate.certifiedBy, certifiedBy)
                && Objects.equals(certificate.certifiedAt, certifiedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, certifiedBy, certifiedAt);
    }
}
