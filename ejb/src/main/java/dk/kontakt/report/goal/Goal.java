package dk.kontakt.report.goal;

import java.math.BigDecimal;
import java.time.Instant;

/** What is wanted of a measure: a share as a part of one, a time in seconds, money in DKK. */
public record Goal(String measure, BigDecimal goal, String changedBy, Instant changedAt) {}
