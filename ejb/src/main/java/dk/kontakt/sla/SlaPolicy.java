package dk.kontakt.sla;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A stored policy. */
@Entity
@Table(name = "sla_policy")
class SlaPolicy {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private int position;
    private String name;
    private @Nullable String channel;
    private @Nullable String category;
    private @Nullable String segment;
    private @Nullable String priority;
    private String calendar;

    @Column(name = "first_response_seconds")
    private @Nullable Long firstResponseSeconds;

    @Column(name = "resolution_seconds")
    private @Nullable Long resolutionSeconds;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SlaPolicy() {}

    @SuppressWarnings("NullAway.Init")
    SlaPolicy(PolicyDefinition definition) {
        apply(definition);
    }

    void apply(PolicyDefinition definition) {
        position = definition.position();
        name = definition.name();
        channel = definition.channel();
        category = definition.category();
        segment = definition.segment();
        priority = definition.priority();
        calendar = definition.calendar();
        firstResponseSeconds = definition.firstResponseSeconds();
        resolutionSeconds = definition.resolutionSeconds();
    }

    PolicyDefinition definition() {
        return new PolicyDefinition(
                id,
                position,
                name,
                channel,
                category,
                segment,
                priority,
                calendar,
                firstResponseSeconds,
                resolutionSeconds);
    }
}
