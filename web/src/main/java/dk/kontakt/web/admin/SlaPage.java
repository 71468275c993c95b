package dk.kontakt.web.admin;

import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.CategoryService;
import dk.kontakt.customer.Segment;
import dk.kontakt.sla.NamedCalendar;
import dk.kontakt.sla.PolicyDefinition;
import dk.kontakt.sla.SlaService;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Priority;
import dk.kontakt.web.Names;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Service goals, in the order in which they are tried. */
@Named
@RequestScoped
public class SlaPage extends SetupPage<PolicyDraft> {
    private static final int STEP = 10;

    @Inject
    private SlaService goals;

    @Inject
    private CategoryService categories;

    @Inject
    private Names names;

    @Inject
    private Wording wording;

    public List<PolicyDefinition> getPolicies() {
        return goals.policies();
    }

    /** Which cases the policy is for; empty for all. */
    public String occasion(PolicyDefinition policy) {
        return Stream.of(
                        wording.code("channel", policy.channel()),
                        names.category(policy.category()),
                        wording.code("segment", policy.segment()),
                        wording.code("priority", policy.priority()))
                .filter(condition -> !condition.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public void remove() {
        PolicyDraft removed = getDraft();
        if (removed != null) {
            goals.removePolicy(removed.id());
            close("admin.removed");
        }
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public List<CategoryDefinition> getCategories() {
        return categories.categories();
    }

    public List<Segment> getSegments() {
        return List.of(Segment.values());
    }

    public List<Priority> getPriorities() {
        return List.of(Priority.values());
    }

    public List<NamedCalendar> getCalendars() {
        return goals.calendars();
    }

    @Override
    protected String part() {
        return "sla";
    }

    @Override
    protected Optional<PolicyDraft> find(String key) {
        return goals.policies().stream()
                .filter(policy -> String.valueOf(policy.id()).equals(key))
                .findFirst()
                .map(PolicyDraft::new);
    }

    @Override
    protected PolicyDraft blank() {
        int last = goals.policies().stream()
                .mapToInt(PolicyDefinition::position)
                .max()
                .orElse(0);
        return new PolicyDraft(new PolicyDefinition(0, last + STEP, "", null, null, null, null, "", null, null));
    }

    @Override
    protected String keyOf(PolicyDraft edited) {
        return String.valueOf(edited.id());
    }

    /** A policy without any target would promise nothing and hide those after it. */
    @Override
    protected boolean accepts(PolicyDraft edited) {
        boolean promises = edited.getFirstResponse() != null || edited.getResolution() != null;
        if (!promises) {
            messages().refuseField("edit:firstResponse", "admin.sla.noTarget");
        }
        return promises;
    }

    @Override
    protected void store(PolicyDraft edited) {
        goals.save(edited.definition());
    }
}
