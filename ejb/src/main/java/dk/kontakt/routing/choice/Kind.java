package dk.kontakt.routing.choice;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tickets of a kind fit the same agents, so that the most urgent of each kind stands for the rest of it.
 *
 * @param channel the name of it
 * @param requirement the text of it, at this step of relaxation
 * @param reservedFor the agent it is kept for, or empty
 * @param avoided agents who do not get it for now with their reasons, as text, or empty
 */
public record Kind(String queue, String channel, int step, String requirement, String reservedFor, String avoided) {

    /** Who does not get it for now, each with the reason. */
    public SortedMap<String, Exclusion> avoidedAgents() {
        SortedMap<String, Exclusion> agents = new TreeMap<>();
        for (String one : avoided.isEmpty() ? new String[0] : avoided.split(",")) {
            int equals = one.indexOf('=');
            agents.put(one.substring(0, equals), Exclusion.valueOf(one.substring(equals + 1)));
        }
        return agents;
    }

    /** The text that {@link #avoidedAgents} reads. */
    public static String textOf(SortedMap<String, Exclusion> avoidedAgents) {
        return avoidedAgents.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(","));
    }
}
