package dk.kontakt.channel.system;

import dk.kontakt.channel.system.profile.ProfileKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A system's settings and state. Whoever asks or notes an outcome holds the row, so that all nodes count together. */
@Entity
@Table(name = "business_system")
class SystemEntry {
    private static final int LONGEST_FAILURE = 500;

    @Id
    @Enumerated(EnumType.STRING)
    private BusinessSystem code;

    private boolean enabled;

    @Enumerated(EnumType.STRING)
    private ProfileKind profile;

    @Column(name = "answer_seconds")
    private int answerSeconds;

    @Column(name = "fresh_seconds")
    private int freshSeconds;

    @Column(name = "most_outstanding")
    private int mostOutstanding;

    @Column(name = "told_of_tickets")
    private boolean toldOfTickets;

    /** Counts changes of the settings only. */
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "breaker")
    private Breaker.State breakerState;

    private int failures;

    @Column(name = "next_probe")
    private @Nullable Instant nextProbe;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "failed_at")
    private @Nullable Instant failedAt;

    private @Nullable String failure;

    @SuppressWarnings("NullAway.Init")
    protected SystemEntry() {}

    void set(SystemSettings settings) {
        enabled = settings.enabled();
        profile = settings.profile();
        answerSeconds = (int) settings.answerWithin().toSeconds();
        freshSeconds = (int) settings.freshFor().toSeconds();
        mostOutstanding = settings.mostOutstanding();
        toldOfTickets = settings.toldOfTickets();
        version++;
    }

    void stand(Breaker breaker) {
        breakerState = breaker.state();
        failures = breaker.failures();
        nextProbe = breaker.nextProbe();
    }

    void answered(Instant now) {
        stand(breaker().answered());
        answeredAt = now;
    }

    void failed(String reason, Instant now) {
        stand(breaker().failed(now));
        failedAt = now;
        failure = reason.length() > LONGEST_FAILURE ? reason.substring(0, LONGEST_FAILURE) : reason;
    }

    Breaker breaker() {
        return new Breaker(breakerState, failures, nextProbe);
    }

    SystemSettings settings() {
        return new SystemSettings(
                code,
                enabled,
                profile,
                Duration.ofSeconds(answerSeconds),
                Duration.ofSeconds(freshSeconds),
                mostOutstanding,
                toldOfTickets);
    }

    int version() {
        return version;
    }

    SystemView view(long outstanding) {
        return new SystemView(
                settings(), version, breaker(), new SystemView.Progress(outstanding, answeredAt, failedAt, failure));
    }
}
