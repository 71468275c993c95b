package dk.kontakt.web.api;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.replay.Figures;
import dk.kontakt.routing.whatif.Answer;
import dk.kontakt.web.replay.ReplayRun;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A replay as the API shows it. */
final class ReplayJson {
    private ReplayJson() {}

    static JsonObject of(ReplayRun run) {
        return JsonObjects.of(
                "id", run.id(),
                "state", run.state(),
                "from", run.question().from(),
                "to", run.question().to(),
                "done", run.progress().done(),
                "all", run.progress().all(),
                "percent",
                        run.state() == ReplayRun.State.DONE
                                ? 100
                                : run.progress().percent(),
                "failure",
                        run.failure()
                                .map(failure -> String.valueOf(failure.getMessage()))
                                .orElse(null),
                "result", run.result().map(ReplayJson::result).orElse(null));
    }

    private static JsonObject result(Answer answer) {
        Figures.Fidelity fidelity = answer.before().fidelity();
        return JsonObjects.withNulls(
                "decisions", fidelity.decisions(),
                "reproduced", fidelity.reproduced(),
                "reproducedShare", number(fidelity.share(), 4),
                "before", figures(answer.before()),
                "after", figures(answer.after()));
    }

    private static JsonObject figures(Figures figures) {
        JsonArrayBuilder agents = JsonObjects.arrayBuilder();
        figures.agents()
                .forEach(agent -> agents.add(JsonObjects.withNulls(
                        "agent", agent.agent(),
                        "cases", agent.cases(),
                        "occupiedMinutes", agent.occupied().toMinutes(),
                        "occupancy", number(agent.occupancy(), 4))));
        JsonArrayBuilder skills = JsonObjects.arrayBuilder();
        figures.skills()
                .forEach(skill -> skills.add(JsonObjects.withNulls(
                        "skill", skill.skill(),
                        "cases", skill.cases(),
                        "agents", skill.agents(),
                        "waitP95", seconds(skill.most()),
                        "unfairness", number(skill.unfairness(), 4))));
        return JsonObjects.withNulls(
                "answered", figures.answered(),
                "left", figures.left(),
                "waiting", figures.waiting(),
                "promised", figures.promised(),
                "kept", figures.kept(),
                "serviceLevel", number(figures.serviceLevel(), 4),
                "waitP50", seconds(figures.waited().half()),
                "waitP95", seconds(figures.waited().most()),
                "waitMax", seconds(figures.waited().longest()),
                "occupancy", number(figures.occupied(), 4),
                "agents", agents.build(),
                "skills", skills.build());
    }

    private static JsonValue seconds(Duration wait) {
        return Json.createValue(BigDecimal.valueOf(wait.toMillis(), 3));
    }

    private static @Nullable JsonValue number(@Nullable Double value, int digits) {
        return value == null
                ? null
                : Json.createValue(BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP));
    }
}
