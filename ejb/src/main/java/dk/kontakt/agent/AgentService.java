package dk.kontakt.agent;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The boundary of agents: who they are and can be given, what they are doing, and what they say of themselves. */
@Stateless
@RolesAllowed({"agent", "lead", "manager", "admin"})
public class AgentService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private StateChanges states;

    @Inject
    private Attendance attendance;

    @Inject
    private Profiles profiles;

    @Inject
    private Clock clock;

    @Inject
    private Event<AgentChanged> changes;

    @Resource
    private SessionContext session;

    public List<Agent> agents() {
        return entities.createQuery("select a from Agent a order by a.name, a.username", Agent.class)
                .setHint("eclipselink.batch", "a.certificates")
                .setHint("eclipselink.batch", "a.channels")
                .getResultList();
    }

    public Optional<Agent> findAgent(String username) {
        return Optional.ofNullable(entities.find(Agent.class, username));
    }

    public List<Skill> skills() {
        return entities.createQuery("select s from Skill s order by s.code", Skill.class)
                .getResultList();
    }

    public List<Team> teams() {
        return entities.createQuery("select t from Team t order by t.code", Team.class)
                .getResultList();
    }

    @RolesAllowed({"lead", "manager", "admin"})
    public void saveSkill(Skill skill) {
        entities.merge(skill);
    }

    @RolesAllowed({"lead", "manager", "admin"})
    public void saveTeam(Team team) {
        entities.merge(team);
    }

    @RolesAllowed({"lead", "manager", "admin"})
    public void saveAgent(String username, String name, String email) {
        Agent agent = findAgent(username).orElseGet(() -> create(username, name, email));
        agent.rename(name, email);
    }

    /** Certifies the agent's proficiency (1 to 5) in exactly these skills; only certified levels count in routing. */
    @RolesAllowed({"lead", "manager", "admin"})
    public void certify(String username, Map<String, Integer> levels) {
        change(username, agent -> profiles.certify(username, levels, caller()));
    }

    /** What the agent can be given, all at once. */
    @RolesAllowed({"lead", "manager", "admin"})
    public void allot(String username, Allotment wanted) {
        requireTeam(wanted.team());
        requireCapacity(wanted.capacity());
        change(username, agent -> {
            agent.join(wanted.team());
            agent.changeCapacity(wanted.capacity(), wanted.autoAnswer());
            profiles.allow(username, wanted.channels());
        });
    }

    /** States the caller's own levels (1 to 5), in exactly these skills. They are kept apart from certificates. */
    public void assessMyself(Map<String, Integer> levels) {
        states.hold(caller());
        profiles.assess(caller(), levels);
    }

    /** By skill, what the agent says: for the agent, and for who leads. */
    public Map<String, Integer> assessmentsOf(String username) {
        requireSelfOrLead(username);
        return profiles.assessments(username).getOrDefault(username, Map.of());
    }

    /** By agent and skill, what each says. */
    @RolesAllowed({"lead", "manager", "admin"})
    public Map<String, Map<String, Integer>> assessments() {
        return profiles.assessments("");
    }

    /**
     * Sets an agent's state: available, which also ends a wrap-up, or away. Everybody may set their own, who leads another's.
     *
     * @param presentFor how long the agent is taken to be there without a sign from a screen; null: not watched until there is one
     * @throws StateRefused if nobody may choose the state, or the reason
     */
    public void changeState(
            String username, AgentState state, @Nullable AwayReason reason, @Nullable Duration presentFor) {
        requireSelfOrLead(username);
        AwayReason chosen = chosenReason(state, reason);
        Agent agent = states.hold(username);
        states.move(agent, state, chosen);
        if (presentFor != null && state.isPresent()) {
            agent.expect(clock.instant().plus(presentFor));
        }
    }

    /** Blocks new work until then; only for who is available. Reached only through routing. */
    @PermitAll
    public void startWrapUp(String username, Instant until) {
        Agent agent = states.hold(username);
        if (agent.state() == AgentState.AVAILABLE) {
            agent.wrapUp(until);
            states.move(agent, AgentState.WRAP_UP, null);
        }
    }

    /** An offer was left unanswered; {@code most} in a row send the agent away. Reached only through routing. */
    @PermitAll
    public void missedOffer(String username, int most) {
        Agent agent = states.hold(username);
        if (agent.state().isPresent() && agent.miss() >= most) {
            states.move(agent, AgentState.AWAY, AwayReason.MISSED_OFFERS);
        }
    }

    /** Reached only through routing. */
    @PermitAll
    public void answeredOffer(String username) {
        states.hold(username).answered();
    }

    /** A screen of the agent gave a sign. Reached only through the agent's own screens. */
    @PermitAll
    public void stillThere(String username) {
        attendance.stillThere(username);
    }

    /** The agent's last screen on this node was closed. Reached only through the agent's own screens. */
    @PermitAll
    public void screenClosed(String username) {
        attendance.screenClosed(username);
    }

    private void change(String username, Consumer<Agent> part) {
        part.accept(states.hold(username));
        profiles.keep(username, caller());
        changes.fire(new AgentChanged(username));
    }

    private void requireTeam(@Nullable String team) {
        if (team != null && entities.find(Team.class, team) == null) {
            throw new ProfileRefused("team", "is not a team");
        }
    }

    private static void requireCapacity(int capacity) {
        if (capacity <= 0) {
            throw new ProfileRefused("capacity", "must be positive");
        }
    }

    private static @Nullable AwayReason chosenReason(AgentState state, @Nullable AwayReason reason) {
        if (!state.isChosen()) {
            throw new StateRefused("Nobody chooses " + state);
        }
        if (reason != null && (state.isPresent() || !reason.isChosen())) {
            throw new StateRefused(reason + " is no reason to choose " + state);
        }
        return state == AgentState.AWAY && reason == null ? AwayReason.OTHER : reason;
    }

    private void requireSelfOrLead(String username) {
        if (!username.equals(caller()) && Stream.of("lead", "manager", "admin").noneMatch(session::isCallerInRole)) {
            throw new EJBAccessException("Only who leads may do this for somebody else");
        }
    }

    private Agent create(String username, String name, String email) {
        var agent = new Agent(username, name, email, clock.instant());
        entities.persist(agent);
        states.record(agent);
        profiles.keep(username, caller());
        return agent;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
