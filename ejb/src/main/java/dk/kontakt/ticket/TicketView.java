package dk.kontakt.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket as it stood when it was read. {@code resolutionDue} is null also while the clock is paused. */
public record TicketView(
        long number,
        TicketStatus status,
        Channel channel,
        String category,
        String categoryReason,
        Priority priority,
        String queue,
        @Nullable String assignee,
        CustomerView customer,
        String conversationId,
        @Nullable Long follows,
        String subject,
        String language,
        @Nullable String orderNumber,
        @Nullable String product,
        String caseToken,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant firstResponseDue,
        @Nullable Instant firstRespondedAt,
        @Nullable Instant nextResponseDue,
        @Nullable Instant resolutionDue,
        @Nullable Instant resolvedAt,
        @Nullable Long mergedInto,
        int version) {

    public static TicketView of(Ticket ticket) {
        return new TicketView(
                ticket.number(),
                ticket.status(),
                ticket.channel(),
                ticket.category(),
                ticket.categoryReason(),
                ticket.priority(),
                ticket.queue(),
                ticket.assignee(),
                CustomerView.of(ticket.customer()),
                ticket.conversationId(),
                ticket.follows(),
                ticket.subject(),
                ticket.language(),
                ticket.orderNumber(),
                ticket.product(),
                ticket.caseToken(),
                ticket.createdAt(),
                ticket.updatedAt(),
                ticket.firstResponseDue(),
                ticket.firstRespondedAt(),
                ticket.nextResponseDue(),
                ticket.resolutionDue(),
                ticket.resolvedAt(),
                ticket.mergedInto(),
                ticket.version());
    }

    /** The next promise still to be kept: the answer first, then the solution. */
    public @Nullable Instant nextDue() {
        if (status.isEnded()) {
            return null;
        }
        Instant answer = firstRespondedAt == null ? firstResponseDue : nextResponseDue;
        return answer != null ? answer : resolutionDue;
    }
}
