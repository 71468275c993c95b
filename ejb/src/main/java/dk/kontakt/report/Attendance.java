package dk.kontakt.report;

import dk.kontakt.agent.AgentState;
import java.time.LocalDate;
import java.util.Map;

/** How many seconds of a day an agent was in which state; of today until it was computed. */
public record Attendance(LocalDate day, String agent, Map<AgentState, Long> seconds) {

    public Attendance {
        seconds = Map.copyOf(seconds);
    }
}
