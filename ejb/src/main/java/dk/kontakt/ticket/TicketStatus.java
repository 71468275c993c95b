package dk.kontakt.ticket;

import java.util.EnumSet;
import java.util.Set;

/** The life cycle of a ticket. */
public enum TicketStatus {
    /** Nobody has taken it yet. */
    NEW,
    OPEN,
    /** Waiting for the customer: the customer's clock pauses. */
    PENDING_CUSTOMER,
    /** Waiting for somebody of ours: the customer's clock runs. */
    ON_HOLD,
    /** Answered; a customer's reply opens it again. */
    RESOLVED,
    /** Ended; a customer's reply starts a linked ticket. */
    CLOSED;

    public boolean canTransitionTo(TicketStatus next) {
        return next().contains(next);
    }

    private Set<TicketStatus> next() {
        return switch (this) {
            case NEW -> EnumSet.of(OPEN, PENDING_CUSTOMER, ON_HOLD, RESOLVED);
            case OPEN -> EnumSet.of(PENDING_CUSTOMER, ON_HOLD, RESOLVED);
            case PENDING_CUSTOMER -> EnumSet.of(OPEN, ON_HOLD, RESOLVED);
            case ON_HOLD -> EnumSet.of(OPEN, PENDING_CUSTOMER, RESOLVED);
            case RESOLVED -> EnumSet.of(OPEN, CLOSED);
            case CLOSED -> EnumSet.noneOf(TicketStatus.class);
        };
    }

    /** Whether the case takes up the time of the agent who has it. */
    public boolean occupiesAgent() {
        return this == OPEN || this == ON_HOLD;
    }

    /** Whether the customer's clock stands still. */
    public boolean pausesCustomerClock() {
        return this == PENDING_CUSTOMER;
    }

    public boolean isEnded() {
        return this == RESOLVED || this == CLOSED;
    }
}
