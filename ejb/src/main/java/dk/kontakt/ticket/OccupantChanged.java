package dk.kontakt.ticket;

import org.jspecify.annotations.Nullable;

/** Another agent, or nobody, is occupied by a ticket now. Fired inside the transaction. */
public record OccupantChanged(
        Ticket ticket, @Nullable String before, @Nullable String after) {}
