package dk.kontakt.routing.replay;

import dk.kontakt.agent.AgentState;
import java.time.Instant;

/** An agent's state changed. */
public record StateTurn(Instant at, String agent, AgentState state) implements Fact {

    @Override
    public void tell(Listener listener) {
        listener.turned(this);
    }
}
