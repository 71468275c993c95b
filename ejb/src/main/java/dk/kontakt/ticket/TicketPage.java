package dk.kontakt.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some tickets of a list; {@code next} is the {@code after} of the following page, null at the end. */
public record TicketPage(List<TicketView> items, @Nullable Long next) {}
