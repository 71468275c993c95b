package dk.kontakt.ticket;

import dk.kontakt.customer.Customer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A customer's case. It changes only through {@link TicketService}, which records every change in the timeline. */
@Entity
public class Ticket {
    @Id
    @SequenceGenerator(name = "ticket", sequenceName = "ticket_number_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket")
    private long number;

    @Enumerated(EnumType.STRING)
    private TicketStatus status = TicketStatus.NEW;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String category;

    @Column(name = "category_reason")
    private String categoryReason;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private String queue;
    private @Nullable String assignee;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer")
    private Customer customer;

    @Column(name = "conversation_id")
    private String conversationId;

    private @Nullable Long follows;
    private String subject;
    private String language;

    @Column(name = "order_number")
    private @Nullable String orderNumber;

    private @Nullable String product;

    @Column(name = "case_token")
    private String caseToken;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "first_response_due")
    private @Nullable Instant firstResponseDue;

    @Column(name = "first_responded_at")
    private @Nullable Instant firstRespondedAt;

    @Column(name = "next_response_due")
    private @Nullable Instant nextResponseDue;

    @Column(name = "resolution_due")
    private @Nullable Instant resolutionDue;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    @Column(name = "agent_awaited")
    private boolean agentAwaited;

    @Column(name = "merged_into")
    private @Nullable Long mergedInto;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Ticket() {}

    Ticket(OpenTicket command, String caseToken, Instant now) {
        this.channel = command.contact().channel();
        this.category = command.about().category();
        this.categoryReason = command.about().categoryReason();
        this.priority = command.about().priority();
        this.queue = command.about().queue();
        this.orderNumber = command.about().orderNumber();
        this.product = command.about().product();
        this.customer = command.customer();
        this.conversationId = command.conversationId();
        this.follows = command.follows();
        this.subject = command.contact().subject();
        this.language = command.contact().language();
        this.caseToken = caseToken;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** @throws TransitionRefused naming both states, if the life cycle has no such step */
    void moveTo(TicketStatus next, Instant now) {
        if (!status.canTransitionTo(next)) {
            throw new TransitionRefused(number, status, next);
        }
        boolean reopened = status == TicketStatus.RESOLVED && next == TicketStatus.OPEN;
        status = next;
        resolvedAt = next == TicketStatus.RESOLVED ? now : reopened ? null : resolvedAt;
        updatedAt = now;
    }

    void assignTo(String agent, Instant now) {
        assignee = agent;
        if (status == TicketStatus.NEW) {
            status = TicketStatus.OPEN;
        }
        updatedAt = now;
    }

    void returnToQueue(String newQueue, Instant now) {
        assignee = null;
        queue = newQueue;
        updatedAt = now;
    }

    void answered(Instant now) {
        firstRespondedAt = firstRespondedAt == null ? now : firstRespondedAt;
        touched(now);
    }

    void touched(Instant now) {
        updatedAt = now;
    }

    void promise(Promise promise) {
        firstResponseDue = promise.firstResponse();
        nextResponseDue = promise.nextResponse();
        resolutionDue = promise.resolution();
    }

    void awaitAgent(boolean awaited) {
        agentAwaited = awaited;
    }

    public Promise promised() {
        return new Promise(firstResponseDue, nextResponseDue, resolutionDue);
    }

    void reclassify(String newCategory, Priority newPriority, Instant now) {
        category = newCategory;
        priority = newPriority;
        touched(now);
    }

    void belongTo(Customer chosen, Instant now) {
        customer = chosen;
        touched(now);
    }

    void mergeInto(long survivor) {
        mergedInto = survivor;
    }

    /** Whether an earlier transaction wrote it. */
    boolean isStored() {
        return version > 0;
    }

    /** The agent whose time this case takes up now. */
    Optional<String> occupiedAgent() {
        return status.occupiesAgent() ? Optional.ofNullable(assignee) : Optional.empty();
    }

    public long number() {
        return number;
    }

    public TicketStatus status() {
        return status;
    }

    public Channel channel() {
        return channel;
    }

    public String category() {
        return category;
    }

    public String categoryReason() {
        return categoryReason;
    }

    public Priority priority() {
        return priority;
    }

    public String queue() {
        return queue;
    }

    public @Nullable String assignee() {
        return assignee;
    }

    public Customer customer() {
        return customer;
    }

    public String conversationId() {
        return conversationId;
    }

    public @Nullable Long follows() {
        return follows;
    }

    public String subject() {
        return subject;
    }

    public String language() {
        return language;
    }

    public @Nullable String orderNumber() {
        return orderNumber;
    }

    /** What the case is about, as the channel of its first contact names it. */
    public @Nullable String product() {
        return product;
    }

    /** The unguessable part of the customer's link to the case page. */
    public String caseToken() {
        return caseToken;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public @Nullable Instant firstResponseDue() {
        return firstResponseDue;
    }

    public @Nullable Instant firstRespondedAt() {
        return firstRespondedAt;
    }

    /** When the oldest unanswered message after the first answer must be answered. */
    public @Nullable Instant nextResponseDue() {
        return nextResponseDue;
    }

    /** Null also while the clock is paused. */
    public @Nullable Instant resolutionDue() {
        return resolutionDue;
    }

    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }

    /** Whether a service goal may wait for an agent to have the case. */
    public boolean isAgentAwaited() {
        return agentAwaited;
    }

    /** The ticket in which this one ended. */
    public @Nullable Long mergedInto() {
        return mergedInto;
    }

    public int version() {
        return version;
    }
}
