package dk.kontakt.agent;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The boundary of agents and skills. */
@Stateless
@RolesAllowed({"agent", "lead", "manager", "admin"})
public class AgentService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Event<AgentChanged> changes;

    @Resource
    private SessionContext session;

    public List<Agent> agents() {
        return entities.createQuery("select a from Agent a order by a.name", Agent.class)
                .getResultList();
    }

    public Optional<Agent> findAgent(String username) {
        return Optional.ofNullable(entities.find(Agent.class, username));
    }

    public List<Skill> skills() {
        return entities.createQuery("select s from Skill s order by s.code", Skill.class)
                .getResultList();
    }

    /** Sets the caller's own state. */
    public void changeMyState(AgentState state) {
        String username = session.getCallerPrincipal().getName();
        getAgent(username).changeState(state, clock.instant());
        changes.fire(new AgentChanged(username));
    }

    @RolesAllowed({"lead", "manager", "admin"})
    public void saveAgent(String username, String name, String email) {
        Agent agent = findAgent(username).orElseGet(() -> create(username, name, email));
        agent.rename(name, email);
    }

    /** Certifies the agent's proficiency (1 to 5) in exactly these skills. */
    @RolesAllowed({"lead", "manager", "admin"})
    public void certify(String username, Map<String, Integer> levels) {
        getAgent(username).certify(levels);
        changes.fire(new AgentChanged(username));
    }

    /** Certifies the agent for exactly these channels, each with the number of cases at once. */
    @RolesAllowed({"lead", "manager", "admin"})
    public void allowChannels(String username, Map<String, Integer> capacities) {
        getAgent(username);
        capacities.forEach((channel, capacity) -> allowChannel(username, channel, capacity));
        entities.createNativeQuery(
                        "delete from agent_channel where agent = ? and not channel = any (string_to_array(?, ','))")
                .setParameter(1, username)
                .setParameter(2, String.join(",", capacities.keySet()))
                .executeUpdate();
        changes.fire(new AgentChanged(username));
    }

    @RolesAllowed({"lead", "manager", "admin"})
    public void saveSkill(Skill skill) {
        entities.merge(skill);
    }

    /** Leaves the load alone, which routing counts in the same row at any moment. */
    private void allowChannel(String username, String channel, int capacity) {
        entities.createNativeQuery("""
                        insert into agent_channel (agent, channel, capacity) values (?, ?, ?)
                        on conflict (agent, channel) do update set capacity = excluded.capacity
                        """)
                .setParameter(1, username)
                .setParameter(2, channel)
                .setParameter(3, capacity)
                .executeUpdate();
    }

    private Agent getAgent(String username) {
        return findAgent(username).orElseThrow(() -> new AgentNotFound(username));
    }

    private Agent create(String username, String name, String email) {
        var agent = new Agent(username, name, email, clock.instant());
        entities.persist(agent);
        return agent;
    }
}
