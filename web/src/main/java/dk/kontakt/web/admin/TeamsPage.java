package dk.kontakt.web.admin;

import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.Team;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Teams that agents belong to. */
@Named
@RequestScoped
public class TeamsPage extends SetupPage<NamedDraft> {
    @Inject
    private AgentService agents;

    public List<Team> getTeams() {
        return agents.teams();
    }

    @Override
    protected String part() {
        return "teams";
    }

    @Override
    protected Optional<NamedDraft> find(String key) {
        return agents.teams().stream()
                .filter(row -> row.code().equals(key))
                .findFirst()
                .map(row -> new NamedDraft(row.code(), row.danish(), row.english()));
    }

    @Override
    protected NamedDraft blank() {
        return new NamedDraft("", "", "");
    }

    @Override
    protected String keyOf(NamedDraft edited) {
        return edited.getCode();
    }

    @Override
    protected void store(NamedDraft edited) {
        agents.saveTeam(new Team(edited.getCode(), edited.getDanish(), edited.getEnglish()));
    }
}
