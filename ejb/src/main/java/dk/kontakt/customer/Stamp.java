package dk.kontakt.customer;

import java.time.Instant;

/**
 * When the source of a statement made it. Of two the later one holds, whichever arrives first; those of the same moment are told apart by
 * the source's own {@code sequence}, then by {@code id}.
 */
public record Stamp(Instant asOf, long sequence, String id) {}
