package dk.kontakt.web.desk;

import dk.kontakt.routing.AssignmentView;
import dk.kontakt.routing.choice.Requirement;
import dk.kontakt.ticket.Happening;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says in one sentence why an agent got a ticket, from the explanation stored with the decision: the rule that decided with its values,
 * among how many, how many others could not for which reason, and how far the requirement had been relaxed.
 */
public final class DecisionSentence {
    /** What a claim by the agent is recorded with. */
    private static final String ASKED = "asked for the next ticket";

    private static final String ACCEPTED = "accepted";
    private static final Set<String> COMPARING = Set.of("LeastLoadedFirst", "BestLevelFirst", "LongestIdleFirst");
    private static final int SKILLS = 3;

    private final Texts texts;
    private final JsonObject explanation;
    private final List<JsonObject> candidates;
    private final Requirement requirement;
    private final String chosen;

    private DecisionSentence(Texts texts, AssignmentView assignment) {
        this.texts = texts;
        this.explanation = assignment.explanation();
        this.candidates = explanation.containsKey("candidates")
                ? explanation.getJsonArray("candidates").getValuesAs(JsonObject.class)
                : List.of();
        this.requirement = Requirement.parse(explanation.getString("requirement", ""));
        this.chosen = assignment.agent();
    }

    /** @param reason what was said as the ticket was given, as the timeline has it */
    public static String of(AssignmentView assignment, String reason, Texts texts) {
        var sentence = new DecisionSentence(texts, assignment);
        String actor = assignment.actor();
        String overridden = assignment.overridden();
        if (overridden != null) {
            return sentence.byHand("decision.override", actor, sentence.although(overridden), reason);
        } else if (actor.equals(Happening.ROUTER) || reason.equals(ACCEPTED) && actor.equals(assignment.agent())) {
            return sentence.routed(actor.equals(Happening.ROUTER) ? "decision.routed" : "decision.accepted");
        } else if (reason.equals(ASKED)) {
            return texts.text("decision.asked", texts.agent(actor), sentence.relaxed());
        }
        boolean taken = actor.equals(assignment.agent());
        return sentence.byHand(taken ? "decision.taken" : "decision.given", actor, "", reason);
    }

    private String routed(String key) {
        return texts.text(key, texts.agent(chosen), because() + among(), others() + relaxed());
    }

    private String byHand(String key, String actor, String although, String reason) {
        String why = reason.isBlank() ? "" : texts.text("decision.reason", reason);
        return texts.text(key, texts.agent(actor), texts.agent(chosen), although, why);
    }

    private String because() {
        if (explanation.getBoolean("reserved", false)) {
            return texts.text("decision.reserved", texts.agent(chosen));
        }
        JsonObject winner = candidates.stream()
                .filter(one -> chosen.equals(one.getString("agent", "")))
                .findFirst()
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
        String rule = explanation.getString("decidedBy", "");
        return switch (rule) {
            case "PreferredAgentFirst" -> texts.text("decision.preferred", texts.agent(chosen));
            case "LeastLoadedFirst" -> leastLoaded(winner);
            case "BestLevelFirst" -> texts.text("decision.best", levelsOf(winner));
            case "LongestIdleFirst" -> idle(winner);
            case "onlyOne" -> texts.text("decision.only");
            case "userName" -> texts.text("decision.name");
            default -> texts.text("decision.unknown");
        };
    }

    /** By the scarcer of the channel's room and the whole attention. */
    private String leastLoaded(JsonObject winner) {
        int load = winner.getInt("load", 0);
        int capacity = winner.getInt("capacity", 0);
        int used = winner.getInt("used", 0);
        int total = winner.getInt("total", 1);
        return (long) used * capacity > (long) load * total
                ? texts.text("decision.attention", used, total)
                : texts.text("decision.load", load, capacity);
    }

    private String idle(JsonObject winner) {
        String since = winner.getString("idleSince", null);
        return since == null
                ? texts.text("decision.idle.long")
                : texts.text("decision.idle", texts.at(Instant.parse(since)));
    }

    private String levelsOf(JsonObject winner) {
        JsonObject levels = winner.containsKey("levels") ? winner.getJsonObject("levels") : JsonValue.EMPTY_JSON_OBJECT;
        return texts.list(
                requirement.levels().keySet().stream()
                        .map(skill -> texts.text("decision.skill", texts.skill(skill), levels.getInt(skill, 0)))
                        .toList(),
                SKILLS);
    }

    private String among() {
        long eligible = candidates.stream().filter(one -> cause(one) == null).count() + count("furtherEligible");
        if (eligible < 2) {
            return "";
        } else if (COMPARING.contains(explanation.getString("decidedBy", ""))) {
            return texts.text("decision.among", eligible);
        }
        return texts.text(eligible == 2 ? "decision.ahead.one" : "decision.ahead.many", eligible - 1);
    }

    /** How many could not have it, by the cause. */
    private String others() {
        Map<String, Long> causes = new TreeMap<>();
        candidates.forEach(one -> add(causes, one));
        JsonObject further = explanation.containsKey("furtherExcluded")
                ? explanation.getJsonObject("furtherExcluded")
                : JsonValue.EMPTY_JSON_OBJECT;
        further.forEach(
                (cause, count) -> causes.merge(lacking(cause, null), ((JsonNumber) count).longValue(), Long::sum));
        String words = causes.entrySet().stream()
                .map(one -> excluded(one.getKey(), one.getValue()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : texts.text("decision.others", words);
    }

    private void add(Map<String, Long> causes, JsonObject candidate) {
        String cause = cause(candidate);
        if (cause != null) {
            causes.merge(lacking(cause, candidate.getString("skill", null)), 1L, Long::sum);
        }
    }

    /** Both ways to lack a skill are one, told by the skill; where only one is asked for it is that one. */
    private String lacking(String cause, @Nullable String skill) {
        if (!cause.startsWith("SKILL_")) {
            return cause;
        }
        List<String> asked = new ArrayList<>(requirement.levels().keySet());
        String lacked = skill == null && asked.size() == 1 ? asked.get(0) : skill;
        return lacked == null ? "SKILL" : "SKILL:" + lacked;
    }

    private String excluded(String cause, long count) {
        String number = count == 1 ? ".one" : ".many";
        if (cause.startsWith("SKILL:")) {
            return texts.text("decision.lack" + number, count, skillAsked(cause.substring("SKILL:".length())));
        }
        return texts.text("decision.excluded." + cause + number, count);
    }

    private String although(String overridden) {
        String skill = candidates.stream()
                .map(one -> one.getString("skill", null))
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
        return skill != null && overridden.startsWith("SKILL_")
                ? texts.text("decision.although.lack", texts.agent(chosen), skillAsked(skill))
                : texts.text("decision.although." + overridden, texts.agent(chosen));
    }

    private String skillAsked(String skill) {
        return texts.text(
                "decision.level", texts.skill(skill), requirement.levels().getOrDefault(skill, 1));
    }

    private String relaxed() {
        int step = explanation.getInt("step", 0);
        if (step == 0) {
            return "";
        }
        return step == 1 ? texts.text("decision.relaxed.one") : texts.text("decision.relaxed.many", step);
    }

    private long count(String name) {
        JsonNumber number = explanation.getJsonNumber(name);
        return number == null ? 0 : number.longValue();
    }

    private static @Nullable String cause(JsonObject candidate) {
        return candidate.getString("excluded", null);
    }
}
