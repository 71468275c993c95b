package dk.kontakt.demo.crew;

import dk.kontakt.agent.AgentState;
import dk.kontakt.agent.AwayReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Is told every change of an agent's state, in the order of time. */
public interface StateLog {
    void turned(String agent, Instant at, AgentState state, @Nullable AwayReason reason);
}
