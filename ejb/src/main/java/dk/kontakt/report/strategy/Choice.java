package dk.kontakt.report.strategy;

import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Priority;
import org.jspecify.annotations.Nullable;

/** How many cases about a product and of a priority customers opened on a channel; the product is null where nobody named one. */
public record Choice(@Nullable String product, Priority priority, Channel channel, long cases) {}
