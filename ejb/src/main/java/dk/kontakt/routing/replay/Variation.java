package dk.kontakt.routing.replay;

import dk.kontakt.agent.AgentState;
import dk.kontakt.routing.choice.Profile;
import dk.kontakt.routing.rule.RoutingRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Hands facts on to a simulation with what is otherwise. */
public final class Variation implements Fact.Listener {
    private final Changes changes;
    private final UnaryOperator<Arrival> standing;
    private final Simulation simulation;

    /** @param standing puts an arrival where it stands under the changed rules and goals */
    public Variation(Changes changes, UnaryOperator<Arrival> standing, Simulation simulation) {
        this.changes = changes;
        this.standing = standing;
        this.simulation = simulation;
        changes.roster()
                .forEach((agent, shifts) -> shifts.forEach(shift -> {
                    simulation.foresee(new StateTurn(shift.from(), agent, AgentState.AVAILABLE));
                    simulation.foresee(new StateTurn(shift.to(), agent, AgentState.AWAY));
                }));
        RoutingRules rules = changes.rules();
        if (rules != null) {
            simulation.hear(new RulesTurn(Instant.EPOCH, rules));
        }
    }

    @Override
    public void arrived(Arrival arrival) {
        simulation.hear(standing.apply(arrival));
    }

    @Override
    public void turned(StateTurn turn) {
        for (String agent : likesOf(turn.agent())) {
            if (!changes.roster().containsKey(agent)) {
                simulation.hear(new StateTurn(turn.at(), agent, turn.state()));
            }
        }
    }

    @Override
    public void learned(ProfileChange change) {
        Profile ofAgent = drafted(change.agent(), change.profile());
        for (String agent : likesOf(change.agent())) {
            simulation.hear(new ProfileChange(
                    change.at(), agent, agent.equals(change.agent()) ? ofAgent : drafted(agent, ofAgent)));
        }
    }

    @Override
    public void published(RulesTurn turn) {
        if (changes.rules() == null) {
            simulation.hear(turn);
        }
    }

    @Override
    public void resumed(Resumption resumption) {
        simulation.hear(resumption);
    }

    private Profile drafted(String agent, Profile profile) {
        Changes.ProfileDraft draft = changes.profiles().get(agent);
        return draft == null ? profile : draft.appliedTo(profile);
    }

    /** The agent, and the agents more who are like this one. */
    private List<String> likesOf(String agent) {
        List<String> all = new ArrayList<>(List.of(agent));
        changes.additions().stream()
                .filter(addition -> addition.like().equals(agent))
                .forEach(addition -> all.addAll(addition.names()));
        return all;
    }
}
