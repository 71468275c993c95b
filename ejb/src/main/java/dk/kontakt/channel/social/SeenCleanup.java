package dk.kontakt.channel.social;

import dk.kontakt.platform.DatabaseReadiness;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Forgets after a week which events came. Whatever is sent again later is still recognised: a contact by the inbox, a comment by its own row,
 * news of a delivery by its state.
 */
@Singleton
public class SeenCleanup {
    private static final Duration REMEMBERED = Duration.ofDays(7);

    @Inject
    private DatabaseReadiness readiness;

    @Inject
    private SocialRecords records;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "23", persistent = false)
    void forget() {
        if (readiness.answers()) {
            records.forget(clock.instant().minus(REMEMBERED));
        }
    }
}
