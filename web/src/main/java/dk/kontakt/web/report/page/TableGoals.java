package dk.kontakt.web.report.page;

import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The goals that stand below a table, by the key of a column.
 *
 * @param all of all channels together
 * @param channels of those channels that have any of their own, with those of all in the place of what they lack
 */
public record TableGoals(Map<String, BigDecimal> all, Map<Channel, Map<String, BigDecimal>> channels) {}
