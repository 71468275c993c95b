package dk.kontakt.category.bench;

/** Who says that the category of a ticket is the right one. */
public enum Voucher {
    /** An agent gave the ticket another category than it had. */
    CORRECTED,
    /** The customer chose a topic, and an agent who solved the case left it so. */
    CHOSEN,
    /** A rule or nobody chose, and an agent who solved the case left it so: weak, for few correct what does not disturb them. */
    LEFT
}
