package dk.kontakt.channel;

import java.util.Set;

/** Something happened to a call, on whichever node; a hint for the screens of the agents whom it concerns. */
public record CallSignal(Set<String> agents) {

    public CallSignal {
        agents = Set.copyOf(agents);
    }
}
