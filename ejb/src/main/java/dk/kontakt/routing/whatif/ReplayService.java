package dk.kontakt.routing.whatif;

import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.Skill;
import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.CategoryService;
import dk.kontakt.platform.FieldProblems;
import dk.kontakt.platform.Progress;
import dk.kontakt.routing.RulesService;
import dk.kontakt.routing.replay.Changes;
import dk.kontakt.routing.replay.Setting;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.sla.SlaService;
import dk.kontakt.sla.rule.Rulebook;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The boundary of replays of routing. */
@Stateless
@RolesAllowed({"lead", "manager", "admin"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReplayService {

    @Resource(name = "jdbc/kontakt")
    private DataSource database;

    @Inject
    private RulesService rules;

    @Inject
    private SlaService goals;

    @Inject
    private CategoryService categories;

    @Inject
    private AgentService agents;

    @Inject
    private Clock clock;

    /**
     * Refuses what cannot be asked.
     *
     * @throws ReplayRefused if the period is none of the past, or somebody is unknown
     * @throws NothingRecorded if no ticket waited in the period
     * @throws dk.kontakt.routing.rule.RoutingRulesRefused if changed rules refer to something that does not exist
     * @throws dk.kontakt.sla.rule.RulesRefused if changed goals do
     */
    public void check(Question question) {
        question.require(clock.instant());
        Changes changes = question.changes();
        RoutingRules draft = changes.rules();
        if (draft != null) {
            rules.check(draft);
        }
        Rulebook rulebook = changes.goals();
        if (rulebook != null) {
            goals.check(rulebook);
        }
        requireKnown(changes);
        try {
            Replay.requireRecord(question, database);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Takes seconds to minutes; {@code progress} tells how far it is and can cancel it. Changes nothing. Refuses what {@link #check} does.
     *
     * @throws java.util.concurrent.CancellationException if somebody has cancelled
     */
    public Answer answer(Question question, Progress progress) {
        check(question);
        var standings = new Standings(
                rules.rules(),
                question.changes(),
                goals.calendarVersions(),
                categories.categories().stream()
                        .collect(Collectors.toMap(CategoryDefinition::code, Function.identity())),
                agents.skills().stream().map(Skill::code).collect(Collectors.toSet()));
        Setting.Hours hours = (queue, at) -> goals.calendarVersions().opening(queue.calendar(), at);
        try {
            return new Replay(question, hours, standings, progress).run(database);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private void requireKnown(Changes changes) {
        Set<String> known =
                agents.agents().stream().map(agent -> agent.username()).collect(Collectors.toSet());
        var problems = new FieldProblems();
        changes.additions().stream()
                .filter(addition -> !known.contains(addition.like()))
                .forEach(addition -> problems.refuse("changes.addAgents", "names nobody: " + addition.like()));
        changes.additions().forEach(addition -> known.addAll(addition.names()));
        changes.profiles().keySet().stream()
                .filter(agent -> !known.contains(agent))
                .forEach(agent -> problems.refuse("changes.agents", "names nobody: " + agent));
        changes.roster().keySet().stream()
                .filter(agent -> !known.contains(agent))
                .forEach(agent -> problems.refuse("changes.roster", "names nobody: " + agent));
        problems.requireNone(ReplayRefused::new);
    }
}
