package dk.kontakt.web.skills;

import dk.kontakt.agent.Agent;
import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.ChannelWork;
import dk.kontakt.agent.Skill;
import dk.kontakt.agent.coaching.Cover;
import dk.kontakt.agent.coaching.Person;
import dk.kontakt.web.CurrentUser;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The agents, what they can and what they say of themselves as far as the user may know; read once a request. */
@RequestScoped
class Workforce {
    @Inject
    private AgentService service;

    @Inject
    private CurrentUser user;

    private List<Agent> agents;
    private List<Skill> skills;
    private Map<String, Map<String, Integer>> stated;
    private List<Person> people;

    @SuppressWarnings("NullAway.Init")
    Workforce() {}

    @PostConstruct
    void read() {
        agents = service.agents();
        skills = service.skills();
        stated = user.isLead() ? service.assessments() : Map.of(user.getName(), service.assessmentsOf(user.getName()));
        people = agents.stream().map(this::person).toList();
    }

    List<Agent> agents() {
        return agents;
    }

    List<Skill> skills() {
        return skills;
    }

    List<Person> people() {
        return people;
    }

    Map<String, Integer> statedBy(String agent) {
        return stated.getOrDefault(agent, Map.of());
    }

    Cover coverOfSkill(String skill) {
        return Cover.ofSkill(people, skill);
    }

    Cover coverOfChannel(String channel) {
        List<String> certified = agents.stream()
                .filter(agent -> agent.channels().containsKey(channel)
                        && agent.channels().get(channel).capacity() > 0)
                .map(Agent::username)
                .toList();
        return Cover.of(people, person -> certified.contains(person.username()));
    }

    private Person person(Agent agent) {
        return new Person(
                agent.username(),
                agent.name(),
                agent.team(),
                agent.state().isPresent(),
                agent.channels().values().stream().mapToInt(ChannelWork::load).sum(),
                agent.skills(),
                statedBy(agent.username()));
    }
}
