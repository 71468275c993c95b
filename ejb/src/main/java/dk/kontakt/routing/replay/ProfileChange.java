package dk.kontakt.routing.replay;

import dk.kontakt.routing.choice.Profile;
import java.time.Instant;

/** From now on an agent has this profile; one who is not known yet joins the floor, away. */
public record ProfileChange(Instant at, String agent, Profile profile) implements Fact {

    @Override
    public void tell(Listener listener) {
        listener.learned(this);
    }
}
