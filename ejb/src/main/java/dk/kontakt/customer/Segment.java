package dk.kontakt.customer;

/** How the business sees a customer: standard, plus (loyal, high value) or business customer. */
public enum Segment {
    STANDARD,
    PLUS,
    BUSINESS
}
