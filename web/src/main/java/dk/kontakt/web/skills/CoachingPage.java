package dk.kontakt.web.skills;

import dk.kontakt.agent.Skill;
import dk.kontakt.agent.coaching.CoachingPair;
import dk.kontakt.agent.coaching.CoachingPairs;
import dk.kontakt.report.ReportService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who could coach whom; for who leads. */
@Named
@RequestScoped
public class CoachingPage {
    @Inject
    private Workforce workforce;

    @Inject
    private ReportService reports;

    public List<CoachingPair> getPairs() {
        Map<String, Long> needed = reports.demandBySkill();
        Map<String, Long> demand = workforce.skills().stream()
                .collect(Collectors.toMap(Skill::code, skill -> needed.getOrDefault(skill.code(), 0L)));
        return CoachingPairs.propose(workforce.people(), demand);
    }
}
