package dk.kontakt.routing;

/** What would bring a waiting ticket to an agent, the nearest first. */
public enum Remedy {
    /** Somebody who fits is free: the next round gives it. */
    NEXT_ROUND,
    /** Those who fit and are available have no room: one of them has to end a case. */
    ROOM,
    /** Those who fit are not available: one of them has to come. */
    PRESENCE,
    /** Only the agent who handed it on fits: it goes there again when it has waited long enough. */
    PATIENCE,
    /** Somebody serves the channel, but nobody there has the skills at the level asked for. */
    SKILL,
    /** Nobody is certified for the channel. */
    CERTIFICATE
}
