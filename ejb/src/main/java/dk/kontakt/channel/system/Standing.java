package dk.kontakt.channel.system;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far what a system said of a customer can be relied on. */
public enum Standing {
    /** The system is not asked at all. */
    OFF,
    FRESH,
    /** Older, and asked for anew at this moment. */
    ASKING,
    /** Older; the system has as many requests as it is allowed. */
    OLD,
    /** Older; the system does not answer. */
    SILENT;

    /**
     * What is known of a customer and a system.
     *
     * @param knownAt when the system last answered about the customer
     * @param asked whether a request is out
     * @param failedAt when a request about the customer last failed
     */
    record Evidence(
            @Nullable Instant knownAt,
            boolean asked,
            @Nullable Instant failedAt) {

        boolean isFresh(Duration freshFor, Instant now) {
            return knownAt != null && now.isBefore(knownAt.plus(freshFor));
        }

        boolean failedSince() {
            return failedAt != null && (knownAt == null || failedAt.isAfter(knownAt));
        }
    }

    static Standing of(SystemSettings settings, Breaker breaker, Evidence evidence, Instant now) {
        if (!settings.enabled()) {
            return OFF;
        } else if (evidence.isFresh(settings.freshFor(), now)) {
            return FRESH;
        } else if (breaker.state() != Breaker.State.CLOSED || evidence.failedSince()) {
            return SILENT;
        }
        return evidence.asked() ? ASKING : OLD;
    }
}
