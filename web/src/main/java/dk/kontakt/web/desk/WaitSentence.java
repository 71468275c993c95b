package dk.kontakt.web.desk;

import dk.kontakt.routing.OfferView;
import dk.kontakt.routing.Waiting;
import dk.kontakt.routing.choice.WaitReason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a ticket still waits for an agent and what would free it. */
public final class WaitSentence {
    private static final int NAMES = 4;

    private final Waiting waiting;
    private final Texts texts;

    private WaitSentence(Waiting waiting, Texts texts) {
        this.waiting = waiting;
        this.texts = texts;
    }

    public static String of(Waiting waiting, Texts texts) {
        var sentence = new WaitSentence(waiting, texts);
        return sentence.remedy() + sentence.change();
    }

    private String remedy() {
        WaitReason reason = waiting.reason();
        String key = "wait." + reason.remedy();
        return switch (reason.remedy()) {
            case NEXT_ROUND, CERTIFICATE -> texts.text(key);
            case ANSWER -> answer();
            case OPENING -> opening(waiting.opensAt());
            case PATIENCE, PULL, ROOM, PRESENCE, TEAM -> people(key, reason.agents());
            case SKILL -> skill(reason);
        };
    }

    private String answer() {
        OfferView offer = waiting.offer();
        return offer == null
                ? texts.text("wait.ANSWER.somebody")
                : texts.text("wait.ANSWER", texts.agent(offer.agent()));
    }

    private String opening(@Nullable Instant opensAt) {
        return opensAt == null ? texts.text("wait.OPENING.open") : texts.text("wait.OPENING", texts.at(opensAt));
    }

    private String people(String key, List<String> agents) {
        List<String> names = agents.stream().map(texts::agent).toList();
        return names.isEmpty() ? texts.text(key + ".somebody") : texts.text(key, texts.list(names, NAMES));
    }

    private String skill(WaitReason reason) {
        String missing = reason.missingSkill();
        if (missing == null) {
            return texts.text("wait.SKILL.any");
        }
        int level = waiting.requirement().levels().getOrDefault(missing, 1);
        return texts.text("wait.SKILL", texts.text("decision.level", texts.skill(missing), level));
    }

    /** Waiting alone may help: less is asked for then, or it is no longer kept for somebody. */
    private String change() {
        Instant changesAt = waiting.changesAt();
        boolean helps = switch (waiting.reason().remedy()) {
            case ROOM, PRESENCE, PATIENCE, TEAM, SKILL -> true;
            case NEXT_ROUND, ANSWER, PULL, OPENING, CERTIFICATE -> false;
        };
        return changesAt == null || !helps ? "" : texts.text("wait.change", texts.at(changesAt));
    }
}
