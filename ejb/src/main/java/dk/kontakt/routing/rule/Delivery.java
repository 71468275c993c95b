package dk.kontakt.routing.rule;

/** How work that nobody waits for on the line reaches agents. Live contacts are always brought to them. */
public enum Delivery {
    /** It is assigned as soon as somebody who fits has room. */
    PUSH,
    /** Agents ask for the next ticket themselves. */
    PULL
}
