package dk.kontakt.web.api;

import dk.kontakt.agent.Agent;
import dk.kontakt.agent.ChannelAllowance;
import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Agents as the API shows them. */
final class AgentJson {
    private AgentJson() {}

    static JsonObject of(Agent agent) {
        return JsonObjects.withNulls(
                "id", agent.username(),
                "name", agent.name(),
                "email", agent.email(),
                "state", state(agent),
                "capacity", capacity(agent),
                "skills", levels(agent.skills()));
    }

    static JsonObject state(Agent agent) {
        return JsonObjects.withNulls(
                "state", agent.state(),
                "since", agent.stateSince(),
                "reason", agent.awayReason(),
                "wrapUpUntil", agent.wrapUpUntil(),
                "presentUntil", agent.presentUntil());
    }

    static JsonObject capacity(Agent agent) {
        JsonObjectBuilder channels = JsonObjects.builder();
        new TreeMap<>(agent.channels())
                .forEach((channel, work) -> channels.add(
                        channel,
                        JsonObjects.of("capacity", work.capacity(), "weight", work.weight(), "load", work.load())));
        return JsonObjects.withNulls(
                "team", agent.team(),
                "capacity", agent.capacity(),
                "autoAnswer", agent.autoAnswer(),
                "channels", channels.build());
    }

    /** @param assessed null where the caller may not see it */
    static JsonObject skills(Agent agent, @Nullable Map<String, Integer> assessed) {
        return JsonObjects.withNulls(
                "certified", levels(agent.skills()), "assessed", assessed == null ? null : levels(assessed));
    }

    static Map<String, ChannelAllowance> allowances(Agent agent) {
        return agent.channels().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new ChannelAllowance(
                                entry.getValue().capacity(), entry.getValue().weight())));
    }

    private static JsonObject levels(Map<String, Integer> levels) {
        JsonObjectBuilder json = JsonObjects.builder();
        new TreeMap<>(levels).forEach(json::add);
        return json.build();
    }
}
