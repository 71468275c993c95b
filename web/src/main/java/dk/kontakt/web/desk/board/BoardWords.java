package dk.kontakt.web.desk.board;

import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.Team;
import dk.kontakt.routing.Waiting;
import dk.kontakt.routing.choice.Requirement;
import dk.kontakt.routing.lead.Colleague;
import dk.kontakt.routing.lead.RecentDecision;
import dk.kontakt.web.Names;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.Wording;
import dk.kontakt.web.desk.DecisionSentence;
import dk.kontakt.web.desk.PageTexts;
import dk.kontakt.web.desk.WaitSentence;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the board says, in the language of the page. */
@Named
@RequestScoped
public class BoardWords {
    @Inject
    private PageTexts texts;

    @Inject
    private Names names;

    @Inject
    private Wording wording;

    @Inject
    private AgentService agents;

    @Inject
    private PageLanguage language;

    private @Nullable List<Team> teams;

    public String wait(Waiting waiting) {
        return WaitSentence.of(waiting, texts);
    }

    public String decision(RecentDecision decision) {
        return DecisionSentence.of(decision.assignment(), decision.reason(), texts);
    }

    /** As in "Danish (level 1), Returns (level 3)". */
    public String requirement(Requirement requirement) {
        return requirement.levels().isEmpty() ? wording.text("board.skills.any") : skills(requirement.levels());
    }

    public String skills(Map<String, Integer> levels) {
        return levels.entrySet().stream()
                .map(one -> wording.text("decision.skill", names.skill(one.getKey()), one.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The state with its reason, as in "Away: lunch". */
    public String state(Colleague colleague) {
        String state = wording.code("state", colleague.state());
        return colleague.reason() == null
                ? state
                : wording.text("board.state.reason", state, wording.code("board.away", colleague.reason()));
    }

    public String stateTone(Colleague colleague) {
        return switch (colleague.state()) {
            case AVAILABLE -> "good";
            case ON_CONTACT -> "info";
            case WRAP_UP -> "warn";
            case AWAY -> "quiet";
        };
    }

    public String team(@Nullable String code) {
        return getTeams().stream()
                .filter(team -> team.code().equals(code))
                .map(team -> team.name(language.getCode()))
                .findFirst()
                .orElse("");
    }

    public List<Team> getTeams() {
        if (teams == null) {
            teams = agents.teams();
        }
        return teams;
    }

    /** In whole percent; a dash where there is nothing to compare. */
    public String percent(long part, long whole) {
        return whole == 0 ? "–" : Math.round(100.0 * part / whole) + " %";
    }

    /** The width of a bar. */
    public String width(long part, long whole) {
        long percent = whole == 0 ? 0 : Math.min(100, Math.round(100.0 * part / whole));
        return "width: " + percent + "%";
    }
}
