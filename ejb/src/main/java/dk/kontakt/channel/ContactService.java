package dk.kontakt.channel;

import dk.kontakt.category.Categorised;
import dk.kontakt.category.Category;
import dk.kontakt.category.CategoryService;
import dk.kontakt.category.TopicDefinition;
import dk.kontakt.category.rule.WrittenText;
import dk.kontakt.customer.ContactDetails;
import dk.kontakt.customer.CustomerService;
import dk.kontakt.customer.Identity;
import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldProblems;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.CustomerCaseService;
import dk.kontakt.ticket.NewContact;
import dk.kontakt.ticket.OpenTicket;
import dk.kontakt.ticket.OwnershipService;
import dk.kontakt.ticket.Priority;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TicketNotFound;
import dk.kontakt.ticket.TicketService;
import dk.kontakt.ticket.TicketStatus;
import dk.kontakt.ticket.TicketView;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one boundary where every enquiry enters, from form, API and queue alike: once, or not at all. */
@Stateless
public class ContactService {
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);

    @Inject
    private Inbox inbox;

    @Inject
    private CustomerService customers;

    @Inject
    private CategoryService categories;

    @Inject
    private TicketService tickets;

    @Inject
    private OwnershipService ownership;

    @Inject
    private CustomerCaseService cases;

    @Inject
    private Clock clock;

    /**
     * Takes a contact in; the same (channel, external id) once more answers with the same ticket and changes nothing.
     *
     * @throws ContactRefused if the topic is unknown, a field the topic needs is missing, or the contact comes from the future
     */
    @RolesAllowed({"integration", "agent", "lead", "admin", "system"})
    public ContactReceipt receive(ReceiveContact contact, Trace trace) {
        return takeIn(contact, trace);
    }

    /** Takes in what a visitor wrote on the public form. */
    @PermitAll
    public ContactReceipt submitForm(ReceiveContact contact) {
        if (contact.channel() != Channel.FORM || contact.conversationId() != null) {
            throw new ContactRefused(List.of(new FieldProblem("channel", "must be FORM")));
        }
        return takeIn(contact, Trace.begin());
    }

    /** Takes in what the customer wrote on the case page; whoever has the link is the customer. */
    @PermitAll
    public ContactReceipt continueCase(String token, String externalId, String body) {
        TicketView ticket = cases.find(token).orElseThrow(TicketNotFound::new);
        var from = new ContactDetails(
                ticket.customer().name(),
                ticket.customer().email(),
                ticket.customer().phone(),
                ticket.customer().customerNumber());
        var contact = new ReceiveContact(
                Channel.FORM,
                externalId,
                ticket.conversationId(),
                from,
                ticket.subject(),
                body,
                null,
                ticket.language(),
                ticket.orderNumber(),
                ticket.product(),
                null,
                false);
        return takeIn(contact, Trace.begin());
    }

    private ContactReceipt takeIn(ReceiveContact contact, Trace trace) {
        Instant entered = inbox.enterAlone(contact);
        Optional<Long> known = inbox.ticketOf(contact);
        if (known.isPresent()) {
            return new ContactReceipt(known.get(), cases.tokenOf(known.get()), true);
        }
        requireAcceptable(contact);
        Ticket ticket = joinOrOpen(contact);
        inbox.remember(contact, ticket.number(), entered, trace);
        return new ContactReceipt(ticket.number(), ticket.caseToken(), false);
    }

    private Ticket joinOrOpen(ReceiveContact contact) {
        Optional<Ticket> earlier = Optional.ofNullable(contact.conversationId()).flatMap(tickets::latestOfConversation);
        if (earlier.isPresent() && (contact.automatic() || earlier.get().status() != TicketStatus.CLOSED)) {
            return tickets.join(
                    earlier.get().number(), newContact(contact, earlier.get().language()));
        }
        return open(contact, earlier.orElse(null));
    }

    private Ticket open(ReceiveContact contact, @Nullable Ticket closed) {
        String language = languageOf(contact);
        Identity identity = closed == null
                ? customers.identify(contact.from(), language)
                : new Identity(closed.customer(), List.of());
        Categorised categorised =
                categories.categorise(contact.topic(), new WrittenText(language, contact.subject(), contact.body()));
        Category category = categorised.category();
        var about = new OpenTicket.Subject(
                category.code(),
                categorised.reason(),
                Priority.valueOf(category.priority()),
                category.queue(),
                contact.orderNumber(),
                contact.product());
        String conversation = Optional.ofNullable(contact.conversationId())
                .orElseGet(() -> UUID.randomUUID().toString());
        Long follows = closed == null ? null : closed.number();
        Ticket ticket = tickets.open(
                new OpenTicket(identity.customer(), conversation, follows, about, newContact(contact, language)));
        categories.remember(ticket.number(), categorised);
        ownership.doubt(ticket.number(), identity.alsoFits());
        return ticket;
    }

    private NewContact newContact(ReceiveContact contact, String language) {
        Instant now = clock.instant();
        Instant received =
                Optional.ofNullable(contact.receivedAt()).filter(now::isAfter).orElse(now);
        return new NewContact(
                contact.channel(),
                contact.externalId(),
                received,
                contact.subject(),
                contact.body(),
                language,
                contact.automatic());
    }

    private static String languageOf(ReceiveContact contact) {
        String language = contact.language();
        return language == null ? Language.guess(contact.subject(), contact.body()) : language;
    }

    private void requireAcceptable(ReceiveContact contact) {
        var problems = new FieldProblems();
        Instant received = contact.receivedAt();
        if (received != null && received.isAfter(clock.instant().plus(CLOCKS_MAY_DIFFER))) {
            problems.refuse("receivedAt", "must not lie in the future");
        }
        if (contact.topic() != null) {
            requireTopic(contact, contact.topic(), problems);
        }
        problems.requireNone(ContactRefused::new);
    }

    private void requireTopic(ReceiveContact contact, String code, FieldProblems problems) {
        Optional<TopicDefinition> topic = categories.findTopic(code).filter(found -> found.category() != null);
        if (topic.isEmpty()) {
            problems.refuse("topic", "is not known");
            return;
        }
        for (String needed : topic.get().requiredFields()) {
            if (valueOf(needed, contact) == null) {
                problems.refuse(pathOf(needed), "is required for the topic " + code);
            }
        }
    }

    private static @Nullable String valueOf(String field, ReceiveContact contact) {
        return switch (field) {
            case "orderNumber" -> contact.orderNumber();
            case "email" -> contact.from().email();
            case "phone" -> contact.from().phone();
            case "customerNumber" -> contact.from().customerNumber();
            case "name" -> contact.from().name();
            default -> "";
        };
    }

    private static String pathOf(String field) {
        return "orderNumber".equals(field) ? field : "from." + field;
    }
}
