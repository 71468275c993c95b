package dk.kontakt.web.api;

import dk.kontakt.agent.Agent;
import dk.kontakt.agent.AgentState;
import dk.kontakt.agent.Allotment;
import dk.kontakt.agent.AwayReason;
import dk.kontakt.agent.ChannelAllowance;
import dk.kontakt.platform.JsonField;
import dk.kontakt.ticket.Channel;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a caller wants of agents, skills and teams. Every reader names all wrong fields. */
final class AgentRequests {
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_NAME = 200;
    private static final int HIGHEST_LEVEL = 5;
    private static final int MOST_UNITS = 1_000_000;
    private static final Duration LONGEST_PRESENCE = Duration.ofHours(24);

    private AgentRequests() {}

    /** What has a code, and a name in each language. */
    record Named(String code, String danish, String english) {}

    /** The state that somebody shall have; {@code presentFor} is null where presence is not to be watched. */
    record StateWish(
            AgentState state,
            @Nullable AwayReason reason,
            @Nullable Duration presentFor) {}

    static List<Named> named(JsonObject body) {
        JsonField json = JsonField.of(body);
        JsonField items = json.at("items");
        if (items.isAbsent()) {
            items.refuse("is required");
        }
        List<Named> named = items.objects(AgentRequests::named);
        json.problems().requireNone(RequestRefused::new);
        return named;
    }

    private static Named named(JsonField item) {
        String code = item.at("code").required(LONGEST_CODE);
        if (!item.at("code").isNoted() && !code.matches("[a-z0-9][a-z0-9-]*")) {
            item.at("code").refuse("must consist of small letters (a-z), digits and hyphens");
        }
        return new Named(
                code, item.at("da").required(LONGEST_NAME), item.at("en").required(LONGEST_NAME));
    }

    /** Levels from 1 to 5 by skill, null where {@code field} is absent; {@code known} are the skills there are. */
    static @Nullable Map<String, Integer> levels(JsonObject body, String field, List<String> known) {
        JsonField json = JsonField.of(body);
        if (json.at(field).isAbsent()) {
            return null;
        }
        Map<String, Integer> levels = new HashMap<>();
        json.at(field).members().forEach((skill, given) -> {
            Integer level = given.integer(1, HIGHEST_LEVEL);
            if (!known.contains(skill)) {
                given.refuse("is not a skill");
            } else if (level == null && !given.isNoted()) {
                given.refuse("must be a whole number from 1 to " + HIGHEST_LEVEL);
            } else if (level != null) {
                levels.put(skill, level);
            }
        });
        json.problems().requireNone(RequestRefused::new);
        return levels;
    }

    /** What is not named stays as the agent has it. */
    static Allotment allotment(JsonObject body, Agent agent, List<String> teams) {
        JsonField json = JsonField.of(body);
        Integer capacity = json.at("capacity").integer(1, MOST_UNITS);
        String team = json.names("team") ? json.at("team").optional(LONGEST_CODE) : agent.team();
        if (team != null && !teams.contains(team)) {
            json.at("team").refuse("is not a team");
        }
        Map<String, ChannelAllowance> channels =
                json.names("channels") ? channels(json.at("channels")) : AgentJson.allowances(agent);
        boolean autoAnswer = json.at("autoAnswer").flag(agent.autoAnswer());
        json.problems().requireNone(RequestRefused::new);
        return new Allotment(team, capacity == null ? agent.capacity() : capacity, autoAnswer, channels);
    }

    private static Map<String, ChannelAllowance> channels(JsonField given) {
        Map<String, ChannelAllowance> channels = new HashMap<>();
        given.members().forEach((channel, allowance) -> {
            if (Arrays.stream(Channel.values()).noneMatch(one -> one.name().equals(channel))) {
                allowance.refuse("is not a channel");
                return;
            }
            JsonField atOnce = allowance.object().at("capacity");
            Integer capacity = atOnce.integer(0, MOST_UNITS);
            if (capacity == null && !atOnce.isNoted()) {
                atOnce.refuse("is required");
            }
            Integer weight = allowance.at("weight").integer(0, MOST_UNITS);
            channels.put(channel, new ChannelAllowance(capacity == null ? 0 : capacity, weight == null ? 0 : weight));
        });
        return channels;
    }

    static StateWish state(JsonObject body) {
        JsonField json = JsonField.of(body);
        AgentState state = choice(
                json.at("state"),
                json.at("state").required(LONGEST_CODE),
                Arrays.stream(AgentState.values()).filter(AgentState::isChosen));
        AwayReason reason = choice(
                json.at("reason"),
                json.at("reason").optional(LONGEST_CODE),
                Arrays.stream(AwayReason.values()).filter(AwayReason::isChosen));
        if (reason != null && state == AgentState.AVAILABLE) {
            json.at("reason").refuse("belongs to AWAY only");
        }
        Duration presentFor = presence(json.at("presentFor"));
        json.problems().requireNone(RequestRefused::new);
        return new StateWish(state == null ? AgentState.AWAY : state, reason, presentFor);
    }

    private static <E extends Enum<E>> @Nullable E choice(JsonField field, @Nullable String name, Stream<E> values) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        Map<String, E> byName = values.collect(Collectors.toMap(Enum::name, one -> one));
        if (!byName.containsKey(name)) {
            field.refuse("must be one of " + byName.keySet().stream().sorted().toList());
        }
        return byName.get(name);
    }

    private static @Nullable Duration presence(JsonField field) {
        if (field.isAbsent()) {
            return null;
        }
        Duration duration = field.duration(Duration.ofSeconds(1));
        if (duration.compareTo(LONGEST_PRESENCE) > 0) {
            field.refuse("must be a duration of at most a day, as PT5M");
        }
        return duration;
    }
}
