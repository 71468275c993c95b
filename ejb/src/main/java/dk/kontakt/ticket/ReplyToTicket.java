package dk.kontakt.ticket;

import org.jspecify.annotations.Nullable;

/**
 * An agent's answer. {@code seenVersion} is the version the agent had on the screen (null: not checked); {@code then} the status the
 * ticket takes with the answer (null: stays); {@code handleSeconds} the time spent on it.
 */
public record ReplyToTicket(
        long number,
        String body,
        @Nullable Integer seenVersion,
        @Nullable TicketStatus then,
        int handleSeconds) {}
