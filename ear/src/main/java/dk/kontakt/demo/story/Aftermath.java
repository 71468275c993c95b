package dk.kontakt.demo.story;

import dk.kontakt.demo.chance.Chance;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What comes after the last contact: silence, satisfaction, and the end, as far as the present allows. */
final class Aftermath {
    /** Of open time: about three days. */
    private static final Duration SILENCE = Duration.ofHours(32);

    private static final Duration STAYS_RESOLVED = Duration.ofDays(7);
    private static final Duration UNTIL_RATED = Duration.ofHours(5);
    private static final Duration RATED_LATEST = Duration.ofDays(6);
    private static final Duration PAST_THE_HOUR = Duration.ofMinutes(17);
    private static final double RATED = 0.22;
    private static final double COMMENTED = 0.35;

    private final Stage stage;
    private final TicketLife life;
    private final Steps steps;
    private final Voice voice;
    private final Chance chance;

    Aftermath(Stage stage, TicketLife life, Steps steps, Voice voice, Chance chance) {
        this.stage = stage;
        this.life = life;
        this.steps = steps;
        this.voice = voice;
        this.chance = chance;
    }

    void tell() {
        if (life.status() == TicketStatus.PENDING_CUSTOMER) {
            giveUpOnSilence();
        }
        if (life.status() == TicketStatus.RESOLVED) {
            Instant resolved = steps.last();
            if (life.hasAgent() && chance.happens(RATED)) {
                rate(resolved);
            }
            close(resolved);
        }
    }

    private void giveUpOnSilence() {
        Instant at = stage.rota().after(steps.last(), chance.around(SILENCE, 0.25));
        if (steps.canReach(at)) {
            var by = new Happening.By(life.agent(), voice.internal("any after-silence"));
            life.move(steps.to(at), TicketStatus.RESOLVED, by);
        }
    }

    private void rate(Instant resolved) {
        Duration later = chance.around(UNTIL_RATED, 1.1);
        Instant at = resolved.plus(later.compareTo(RATED_LATEST) > 0 ? RATED_LATEST : later);
        if (steps.canReach(at)) {
            int score = score();
            life.rate(steps.to(at), score, chance.happens(COMMENTED) ? comment(score) : null);
        }
    }

    /** Closed by the timer that looks once an hour. */
    private void close(Instant resolved) {
        Instant due = resolved.plus(STAYS_RESOLVED);
        Instant hour = due.truncatedTo(ChronoUnit.HOURS).plus(PAST_THE_HOUR);
        Instant at = hour.isAfter(due) ? hour : hour.plus(1, ChronoUnit.HOURS);
        if (steps.canReach(at)) {
            life.move(steps.to(at), TicketStatus.CLOSED, new Happening.By(Happening.SYSTEM, "resolved long ago"));
        }
    }

    /** Late answers and many contacts spoil the mood. */
    private int score() {
        double mood = chance.share() - (life.isLate() ? 0.3 : 0) - 0.08 * (life.contacts() - 1);
        return mood > 0.38 ? 5 : mood > 0.12 ? 4 : mood > 0 ? 3 : mood > -0.14 ? 2 : 1;
    }

    private @Nullable String comment(int score) {
        return voice.comment(score >= 4 ? "any good" : score == 3 ? "any fair" : "any bad", life.agent());
    }
}
