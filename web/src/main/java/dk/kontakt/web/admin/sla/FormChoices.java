package dk.kontakt.web.admin.sla;

import dk.kontakt.account.Role;
import dk.kontakt.agent.AgentService;
import dk.kontakt.category.CategoryService;
import dk.kontakt.sla.NamedCalendar;
import dk.kontakt.sla.SlaService;
import dk.kontakt.sla.rule.ClockStart;
import dk.kontakt.sla.rule.Escalation;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What the form of a policy offers to choose from. */
@Named
@RequestScoped
public class FormChoices {
    @Inject
    private SlaService goals;

    @Inject
    private CategoryService categories;

    @Inject
    private AgentService agents;

    @Inject
    private PageLanguage language;

    @Inject
    private Wording wording;

    public List<String> getCalendars() {
        return goals.calendars().stream().map(NamedCalendar::name).toList();
    }

    public List<ClockStart> getClockStarts() {
        return List.of(ClockStart.values());
    }

    public List<Escalation.Action> getActions() {
        return List.of(Escalation.Action.values());
    }

    /** Whom a step tells, or where it sends the case. */
    public List<SelectItem> getReceivers() {
        return List.of(
                group(
                        "admin.sla.step.people",
                        Stream.concat(
                                Stream.of(Role.LEAD, Role.MANAGER)
                                        .map(role -> new SelectItem(role, wording.code("role", role))),
                                agents.agents().stream().map(agent -> new SelectItem(agent.username(), agent.name())))),
                group(
                        "admin.sla.step.queues",
                        categories.queues().stream()
                                .map(queue -> new SelectItem(queue.code(), queue.name(language.getCode())))));
    }

    private SelectItem group(String label, Stream<SelectItem> items) {
        return new SelectItemGroup(wording.text(label), null, false, items.toArray(SelectItem[]::new));
    }
}
