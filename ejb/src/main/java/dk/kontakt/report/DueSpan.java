package dk.kontakt.report;

import dk.kontakt.ticket.Channel;

/** Some days of a channel in one month, all of which are to be computed. */
public record DueSpan(Channel channel, Days days) {}
