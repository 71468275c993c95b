package dk.kontakt.customer;

import java.util.List;

/**
 * Whose contact it is, as far as that is known.
 *
 * @param alsoFits the ids of others to whom some of its details belong; people choose
 */
public record Identity(Customer customer, List<Long> alsoFits) {}
