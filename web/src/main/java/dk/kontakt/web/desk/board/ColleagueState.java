package dk.kontakt.web.desk.board;

import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.AgentState;
import dk.kontakt.agent.AwayReason;
import dk.kontakt.web.Names;
import dk.kontakt.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state that who leads sets for an agent. */
@Named
@RequestScoped
public class ColleagueState {
    @Inject
    private AgentService agents;

    @Inject
    private BoardPage board;

    @Inject
    private Names names;

    @Inject
    private PageMessages messages;

    private @Nullable String agent;
    private @Nullable AwayReason away;

    public void save() {
        String colleague = String.valueOf(agent);
        AwayReason reason = away;
        agents.changeState(colleague, reason == null ? AgentState.AVAILABLE : AgentState.AWAY, reason, null);
        board.forget();
        messages.confirm("board.state.saved", names.agent(colleague));
    }

    public List<AwayReason> getReasons() {
        return Arrays.stream(AwayReason.values()).filter(AwayReason::isChosen).toList();
    }

    public @Nullable String getAgent() {
        return agent;
    }

    public void setAgent(@Nullable String agent) {
        this.agent = agent;
    }

    /** Null for available. */
    public @Nullable AwayReason getAway() {
        return away;
    }

    public void setAway(@Nullable AwayReason away) {
        this.away = away;
    }
}
