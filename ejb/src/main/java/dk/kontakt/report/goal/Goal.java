package dk.kontakt.report.goal;

import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a measure: a share as a part of one, a time in seconds, money in DKK.
 *
 * @param channel null for all channels that have no goal of their own
 */
public record Goal(String measure, @Nullable Channel channel, BigDecimal goal, String changedBy, Instant changedAt) {}
