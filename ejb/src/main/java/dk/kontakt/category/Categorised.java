package dk.kontakt.category;

/** The category of an enquiry with the reason for it, as in {@code topic:return} or {@code rule 12: refund}. */
public record Categorised(Category category, String reason) {}
