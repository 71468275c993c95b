package dk.kontakt.routing;

import dk.kontakt.agent.AgentChanged;
import dk.kontakt.category.Category;
import dk.kontakt.category.CategoryService;
import dk.kontakt.platform.Remembered;
import dk.kontakt.ticket.OccupantChanged;
import dk.kontakt.ticket.PromiseChanged;
import dk.kontakt.ticket.StatusChanged;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TicketOpened;
import dk.kontakt.ticket.TicketQueued;
import dk.kontakt.ticket.TicketReclassified;
import dk.kontakt.ticket.TicketStatus;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the line of waiting tickets and each agent's load in step with what happens to tickets. */
@ApplicationScoped
class WaitingLine {
    private static final int AFTER_SERVICE_GOALS = 200;
    private static final Set<TicketStatus> WAITING = EnumSet.of(TicketStatus.NEW, TicketStatus.OPEN);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CategoryService categories;

    @Inject
    private Event<WorkChanged> changes;

    @Inject
    private Clock clock;

    private Remembered<Set<String>> skills;

    @SuppressWarnings("NullAway.Init")
    WaitingLine() {}

    @PostConstruct
    void start() {
        skills = new Remembered<>(clock, Duration.ofSeconds(1));
    }

    void onOpened(@Observes @Priority(AFTER_SERVICE_GOALS) TicketOpened opened) {
        join(opened.ticket(), null, null);
    }

    void onQueued(@Observes @Priority(AFTER_SERVICE_GOALS) TicketQueued queued) {
        leave(queued.ticket());
        // One that waits for the customer takes its place when the customer has written.
        if (WAITING.contains(queued.ticket().status())) {
            join(queued.ticket(), queued.preferredAgent(), queued.avoidedAgent());
        }
    }

    void onStatusChanged(@Observes @Priority(AFTER_SERVICE_GOALS) StatusChanged changed) {
        boolean waited = changed.ticket().assignee() == null && WAITING.contains(changed.from());
        boolean waits = changed.ticket().assignee() == null && WAITING.contains(changed.to());
        if (waited && !waits) {
            leave(changed.ticket());
        } else if (!waited && waits) {
            join(changed.ticket(), null, null);
        }
    }

    /** The line is ordered by due times. */
    void onPromiseChanged(@Observes PromiseChanged changed) {
        entities.createQuery("update WaitingTicket w set w.urgency = :urgency where w.ticket = :ticket")
                .setParameter("urgency", Urgency.of(changed.ticket()))
                .setParameter("ticket", changed.ticket().number())
                .executeUpdate();
    }

    /** Another category may need other skills, and another priority a place further ahead. */
    void onReclassified(@Observes @Priority(AFTER_SERVICE_GOALS) TicketReclassified reclassified) {
        Ticket ticket = reclassified.ticket();
        entities.createQuery("update WaitingTicket w set w.requirement = :requirement, w.urgency = :urgency"
                        + " where w.ticket = :ticket")
                .setParameter("requirement", requirementOf(ticket).toString())
                .setParameter("urgency", Urgency.of(ticket))
                .setParameter("ticket", ticket.number())
                .executeUpdate();
        changes.fire(new WorkChanged());
    }

    /** Counts in the order of the agents' names, as every writer of these rows does, so that none waits in a circle. */
    void onOccupantChanged(@Observes OccupantChanged changed) {
        String channel = changed.ticket().channel().name();
        String before = changed.before();
        String after = changed.after();
        if (before != null && after != null && before.compareTo(after) > 0) {
            count(after, channel, 1);
            count(before, channel, -1);
        } else {
            count(before, channel, -1);
            count(after, channel, 1);
        }
        changes.fire(new WorkChanged());
    }

    void onAgentChanged(@Observes AgentChanged changed) {
        changes.fire(new WorkChanged());
    }

    Requirement requirementOf(Ticket ticket) {
        Category category = categories.get(ticket.category());
        Map<String, Integer> levels = new HashMap<>();
        String skill = category.skill();
        if (skill != null) {
            levels.put(skill, category.level());
        }
        String language = "lang-" + ticket.language();
        if (skills.get(this::readSkills).contains(language)) {
            levels.put(language, 1);
        }
        return Requirement.of(levels);
    }

    private void join(Ticket ticket, @Nullable String preferred, @Nullable String avoided) {
        var place = new WaitingTicket.Place(ticket.queue(), ticket.channel().name(), Urgency.of(ticket));
        var wish = new Wish(requirementOf(ticket), preferred, avoided);
        entities.persist(new WaitingTicket(ticket.number(), place, wish, clock.instant()));
        changes.fire(new WorkChanged());
    }

    private void leave(Ticket ticket) {
        entities.createQuery("delete from WaitingTicket w where w.ticket = :ticket")
                .setParameter("ticket", ticket.number())
                .executeUpdate();
    }

    private void count(@Nullable String agent, String channel, int change) {
        if (agent == null) {
            return;
        }
        entities.createNativeQuery("""
                        update agent_channel set load = greatest(load + ?, 0),
                            assigned_at = case when ? > 0 then now() else assigned_at end
                        where agent = ? and channel = ?
                        """)
                .setParameter(1, change)
                .setParameter(2, change)
                .setParameter(3, agent)
                .setParameter(4, channel)
                .executeUpdate();
    }

    private Set<String> readSkills() {
        return new HashSet<>(
                entities.createQuery("select s.code from Skill s", String.class).getResultList());
    }
}
