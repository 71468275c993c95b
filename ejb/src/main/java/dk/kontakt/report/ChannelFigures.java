package dk.kontakt.report;

import dk.kontakt.ticket.Channel;

/** The figures of a channel over a whole period. */
public record ChannelFigures(Channel channel, Figures figures) {}
