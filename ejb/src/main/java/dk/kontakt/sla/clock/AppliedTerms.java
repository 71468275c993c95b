package dk.kontakt.sla.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;

/** The terms that a clock or a segment was reckoned by, as they are stored; never changed, only replaced. */
@Embeddable
public class AppliedTerms {
    private String policy;
    private int rules;
    private String calendar;

    @Column(name = "calendar_version")
    private int calendarVersion;

    @Column(name = "target_seconds")
    private long targetSeconds;

    @SuppressWarnings("NullAway.Init")
    protected AppliedTerms() {}

    AppliedTerms(Terms terms) {
        this.policy = terms.policy();
        this.rules = terms.rules();
        this.calendar = terms.calendar();
        this.calendarVersion = terms.calendarVersion();
        this.targetSeconds = terms.duration().toSeconds();
    }

    /** The same for another row: two entities must not share one. */
    AppliedTerms(AppliedTerms other) {
        this.policy = other.policy;
        this.rules = other.rules;
        this.calendar = other.calendar;
        this.calendarVersion = other.calendarVersion;
        this.targetSeconds = other.targetSeconds;
    }

    public String policy() {
        return policy;
    }

    /** The number of the rulebook. */
    public int rules() {
        return rules;
    }

    public String calendar() {
        return calendar;
    }

    public int calendarVersion() {
        return calendarVersion;
    }

    public Duration target() {
        return Duration.ofSeconds(targetSeconds);
    }
}
