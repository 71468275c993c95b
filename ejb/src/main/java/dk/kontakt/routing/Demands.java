package dk.kontakt.routing;

import dk.kontakt.category.Category;
import dk.kontakt.category.CategoryService;
import dk.kontakt.customer.CustomerService;
import dk.kontakt.platform.Remembered;
import dk.kontakt.routing.rule.Demand;
import dk.kontakt.routing.rule.HeadStart;
import dk.kontakt.routing.rule.Trait;
import dk.kontakt.ticket.Priority;
import dk.kontakt.ticket.Ticket;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a ticket asks for in the line: its place by due time, priority and value, and the skills by all that is known of it. */
@ApplicationScoped
class Demands {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CategoryService categories;

    @Inject
    private CustomerService customers;

    @Inject
    private PublishedRules rules;

    @Inject
    private Clock clock;

    private Remembered<Set<String>> skills;

    @SuppressWarnings("NullAway.Init")
    Demands() {}

    @PostConstruct
    void start() {
        skills = new Remembered<>(clock, Duration.ofSeconds(1));
    }

    WaitingTicket.Standing standingOf(Ticket ticket) {
        return new WaitingTicket.Standing(ticket.queue(), urgencyOf(ticket), demandOf(ticket));
    }

    /** The customer's language never relaxes, where there is a skill of it. */
    Demand demandOf(Ticket ticket) {
        Demand demand = Demand.NONE;
        Category category = categories.get(ticket.category());
        String skill = category.skill();
        if (skill != null) {
            demand = demand.and(skill, category.level(), false);
        }
        String language = "lang-" + ticket.language();
        if (skills.get(this::readSkills).contains(language)) {
            demand = demand.and(language, 1, true);
        }
        return rules.inForce().demandOf(traitsOf(ticket), demand);
    }

    /** The instant of the next promise, earlier by the head start of priority and value. */
    Instant urgencyOf(Ticket ticket) {
        HeadStart headStart = rules.inForce().headStart();
        Instant due = due(ticket).minus(headStart.of(ticket.priority()));
        return headStart.ofValue().isEmpty()
                ? due
                : due.minus(headStart.of(customers.valueBandOf(ticket.customer().id(), ticket.createdAt())));
    }

    private static Instant due(Ticket ticket) {
        Instant answer = ticket.firstRespondedAt() == null ? ticket.firstResponseDue() : ticket.nextResponseDue();
        if (answer != null) {
            return answer;
        }
        Instant solution = ticket.resolutionDue();
        return solution != null ? solution : ticket.createdAt().plus(grace(ticket.priority()));
    }

    /** Where nothing was promised. */
    private static Duration grace(Priority priority) {
        return switch (priority) {
            case URGENT -> Duration.ofHours(1);
            case HIGH -> Duration.ofHours(4);
            case NORMAL -> Duration.ofHours(24);
            case LOW -> Duration.ofHours(72);
        };
    }

    private static Map<Trait, String> traitsOf(Ticket ticket) {
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        traits.put(Trait.QUEUE, ticket.queue());
        traits.put(Trait.CATEGORY, ticket.category());
        traits.put(Trait.LANGUAGE, ticket.language());
        traits.put(Trait.SEGMENT, ticket.customer().segment().name());
        traits.put(Trait.CHANNEL, ticket.channel().name());
        traits.put(Trait.PRIORITY, ticket.priority().name());
        traits.put(Trait.PRODUCT, ticket.product() == null ? "" : ticket.product());
        return traits;
    }

    private Set<String> readSkills() {
        return new HashSet<>(
                entities.createQuery("select s.code from Skill s", String.class).getResultList());
    }
}
