package dk.kontakt.web.admin;

import dk.kontakt.agent.Agent;
import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.ChannelWork;
import dk.kontakt.agent.Skill;
import dk.kontakt.agent.Team;
import dk.kontakt.channel.telephony.TelephonyService;
import dk.kontakt.platform.FieldProblem;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.Names;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Agents, what they can and where they answer. */
@Named
@RequestScoped
public class AgentsPage extends SetupPage<AgentDraft> {
    @Inject
    private AgentService agents;

    @Inject
    private TelephonyService telephony;

    @Inject
    private Names names;

    @Inject
    private Wording wording;

    public List<Agent> getAgents() {
        return agents.agents();
    }

    public List<Skill> getSkills() {
        return agents.skills();
    }

    public List<Team> getTeams() {
        return agents.teams();
    }

    public List<String> getChannels() {
        return Arrays.stream(Channel.values()).map(Channel::name).toList();
    }

    /** Each skill with its level. */
    public String skillsOf(Agent agent) {
        return agent.skills().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(skill -> names.skill(skill.getKey()) + " " + skill.getValue())
                .collect(Collectors.joining(" · "));
    }

    /** Each channel with the number of cases at once, and the units that each takes. */
    public String channelsOf(Agent agent) {
        return agent.channels().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(channel -> channelOf(channel.getKey(), channel.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private String channelOf(String channel, ChannelWork work) {
        String name = wording.code("channel", channel);
        return work.weight() == 0
                ? name + " " + work.capacity()
                : wording.text("admin.agent.channel.of", name, work.capacity(), work.weight());
    }

    @Override
    protected String part() {
        return "agents";
    }

    @Override
    protected Optional<AgentDraft> find(String key) {
        return agents.findAgent(key).map(agent -> new AgentDraft(agent, telephony.phoneOf(key)));
    }

    @Override
    protected AgentDraft blank() {
        return new AgentDraft();
    }

    @Override
    protected String keyOf(AgentDraft edited) {
        return edited.getUsername();
    }

    @Override
    protected void store(AgentDraft edited) {
        agents.saveAgent(edited.getUsername(), edited.getName(), edited.getEmail());
        agents.certify(edited.getUsername(), AgentDraft.given(edited.getLevels()));
        agents.allot(edited.getUsername(), edited.allotment());
        telephony.savePhone(edited.phone());
    }

    /** What is wrong with the telephone is told before anything is stored. */
    @Override
    protected boolean accepts(AgentDraft edited) {
        List<FieldProblem> problems = telephony.problemsOf(edited.phone());
        problems.forEach(problem ->
                messages().refuseField("edit:" + problem.field(), "admin.agent." + problem.field() + ".wrong"));
        return problems.isEmpty();
    }
}
