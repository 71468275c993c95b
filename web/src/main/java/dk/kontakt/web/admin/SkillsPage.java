package dk.kontakt.web.admin;

import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.Skill;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Skills that categories ask for and agents have. */
@Named
@RequestScoped
public class SkillsPage extends SetupPage<NamedDraft> {
    @Inject
    private AgentService agents;

    public List<Skill> getSkills() {
        return agents.skills();
    }

    @Override
    protected String part() {
        return "skills";
    }

    @Override
    protected Optional<NamedDraft> find(String key) {
        return agents.skills().stream()
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
        agents.saveSkill(new Skill(edited.getCode(), edited.getDanish(), edited.getEnglish()));
    }
}
