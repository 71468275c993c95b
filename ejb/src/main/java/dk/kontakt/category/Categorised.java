package dk.kontakt.category;

/** The category of an enquiry with the reason for it, as in {@code topic: return} or {@code rule refunds, version 3: refund}. */
public record Categorised(Category category, String reason, Evidence evidence) {

    Categorised(Category category, String reason) {
        this(category, reason, Evidence.NONE);
    }
}
