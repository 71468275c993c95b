package dk.kontakt.web.admin;

import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.Team;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Teams that agents belong to. */
@Named
@RequestScoped
public class TeamsPage extends NamedRowsPage {
    @Inject
    private AgentService agents;

    @Override
    public List<Team> getRows() {
        return agents.teams();
    }

    @Override
    protected String part() {
        return "teams";
    }

    @Override
    protected void store(NamedDraft edited) {
        agents.saveTeam(new Team(edited.getCode(), edited.getDanish(), edited.getEnglish()));
    }
}
