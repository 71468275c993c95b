package dk.kontakt.web.desk.replay;

import dk.kontakt.routing.rule.Relaxation;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** How a ticket that waits comes to ask for less. */
public enum Easing {
    NEVER,
    LOWER,
    ANY_SKILL,
    ANY_TEAM;

    List<Relaxation> after(Duration waited) {
        return switch (this) {
            case NEVER -> List.of();
            case LOWER -> List.of(new Relaxation(waited, 1, Set.of(), false));
            case ANY_SKILL -> List.of(new Relaxation(waited, 0, Set.of(Relaxation.EVERY_SKILL), false));
            case ANY_TEAM -> List.of(new Relaxation(waited, 0, Set.of(), true));
        };
    }
}
