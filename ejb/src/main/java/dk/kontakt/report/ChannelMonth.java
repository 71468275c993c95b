package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.time.YearMonth;

/** The figures of a channel in a month. */
public record ChannelMonth(YearMonth month, Channel channel, Figures figures) {}
