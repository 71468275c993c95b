package dk.kontakt.web.admin;

import dk.kontakt.agent.AgentService;
import dk.kontakt.category.CategoryService;
import dk.kontakt.channel.email.MailboxService;
import dk.kontakt.channel.system.SystemService;
import dk.kontakt.routing.RulesService;
import dk.kontakt.sla.SlaService;
import dk.kontakt.web.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be set up, and how much of each there is. */
@Named
@RequestScoped
public class AdminPage {
    @Inject
    private SlaService goals;

    @Inject
    private CategoryService categories;

    @Inject
    private AgentService agents;

    @Inject
    private RulesService routing;

    @Inject
    private MailboxService mailboxes;

    @Inject
    private SystemService systems;

    @Inject
    private CurrentUser user;

    public List<Area> getAreas() {
        Stream<Area> servers = user.isRunningServers()
                ? Stream.of(
                        new Area("mailboxes", mailboxes.mailboxes().size()),
                        new Area("messages", null),
                        new Area("social", null),
                        new Area("systems", systems.systems().size()))
                : Stream.empty();
        return Stream.concat(open(), servers).toList();
    }

    /** For whoever may set up anything. */
    private Stream<Area> open() {
        return Stream.of(
                new Area("sla", goals.rulebook().policies().size()),
                new Area("calendars", goals.calendars().size()),
                new Area("topics", categories.topics().size()),
                new Area("categories", categories.categories().size()),
                new Area("queues", categories.queues().size()),
                new Area("routing", routing.rules().queues().size()),
                new Area("skills", agents.skills().size()),
                new Area("teams", agents.teams().size()),
                new Area("agents", agents.agents().size()),
                new Area("value", null));
    }

    /** A page below /admin and the number of its rows; null where the database does not know it. */
    public record Area(String part, @Nullable Integer rows) {}
}
