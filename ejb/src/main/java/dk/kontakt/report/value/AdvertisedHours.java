package dk.kontakt.report.value;

import dk.kontakt.ticket.Channel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The hours that a channel promises from a day on: those of a calendar, null for none (C5, C7). */
public record AdvertisedHours(
        Channel channel, LocalDate validFrom, @Nullable String calendar) {}
