package dk.kontakt.web.desk;

import dk.kontakt.agent.Agent;
import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.AgentState;
import dk.kontakt.agent.AwayReason;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the agent at the desk is doing, and the choice of something else. */
@Named
@RequestScoped
public class OwnState {
    private static final List<Channel> LIVE = List.of(Channel.CHAT, Channel.PHONE);
    private static final List<AwayReason> REASONS =
            List.of(AwayReason.BREAK, AwayReason.LUNCH, AwayReason.MEETING, AwayReason.TRAINING, AwayReason.FINISHED);

    /** Until the screen that is open gives its next sign. */
    private static final Duration UNTIL_NEXT_SIGN = Duration.ofSeconds(30);

    @Inject
    private AgentService agents;

    @Inject
    private LiveScreens screens;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private @Nullable Agent agent;

    public void available() {
        change(AgentState.AVAILABLE, null);
    }

    public void away(AwayReason reason) {
        change(AgentState.AWAY, reason);
    }

    public List<AwayReason> getReasons() {
        return REASONS;
    }

    /** The agent at this desk; null for somebody who answers no customers. */
    public @Nullable Agent getAgent() {
        if (agent == null) {
            agent = agents.findAgent(user.getName()).orElse(null);
        }
        return agent;
    }

    /** As colleagues see it: who is available and carries live work is on contact. */
    public @Nullable AgentState getShown() {
        Agent own = getAgent();
        boolean onContact = own != null
                && own.state() == AgentState.AVAILABLE
                && LIVE.stream()
                        .map(Channel::name)
                        .map(own.channels()::get)
                        .anyMatch(work -> work != null && work.load() > 0);
        return onContact ? AgentState.ON_CONTACT : own == null ? null : own.state();
    }

    /** What is left of a wrap-up; 0 outside one. */
    public long getSecondsOfWrapUp() {
        Agent own = getAgent();
        Instant until = own == null ? null : own.wrapUpUntil();
        return until == null
                ? 0
                : Math.max(0, Duration.between(clock.instant(), until).toSeconds());
    }

    private void change(AgentState state, @Nullable AwayReason reason) {
        String username = user.getName();
        boolean watched = state.isPresent() && screens.isOpen(username);
        agents.changeState(username, state, reason, watched ? UNTIL_NEXT_SIGN : null);
        agent = null;
    }
}
