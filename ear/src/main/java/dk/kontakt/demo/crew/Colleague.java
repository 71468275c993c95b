package dk.kontakt.demo.crew;

import dk.kontakt.agent.AgentState;
import dk.kontakt.ticket.Channel;
import java.util.Map;

/** Someone of the customer service: {@code state} as the demo begins, skills with levels, cases at once by channel. */
public record Colleague(
        int index,
        String username,
        String name,
        AgentState state,
        Map<String, Integer> skills,
        Map<Channel, Integer> channels) {

    /** The lead helps out, but not by the rota. */
    boolean isLead() {
        return username.equals("lead");
    }

    public String firstName() {
        return name.substring(0, name.indexOf(' '));
    }
}
