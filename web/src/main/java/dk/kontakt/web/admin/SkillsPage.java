package dk.kontakt.web.admin;

import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.Skill;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Skills that categories ask for and agents have. */
@Named
@RequestScoped
public class SkillsPage extends NamedRowsPage {
    @Inject
    private AgentService agents;

    @Override
    public List<Skill> getRows() {
        return agents.skills();
    }

    @Override
    protected String part() {
        return "skills";
    }

    @Override
    protected void store(NamedDraft edited) {
        agents.saveSkill(new Skill(edited.getCode(), edited.getDanish(), edited.getEnglish()));
    }
}
