package dk.kontakt.routing.choice;

/** What would bring a waiting ticket to an agent, the nearest first. */
public enum Remedy {
    /** Somebody who fits is free: the next round gives it. */
    NEXT_ROUND,
    /** It is offered to somebody: it waits for the answer. */
    ANSWER,
    /** The queue hands out nothing: somebody who fits has to ask for the next ticket. */
    PULL,
    /** The queue is closed now: it waits for the opening. */
    OPENING,
    /** Those who fit and are available have no room: one of them has to end a case. */
    ROOM,
    /** Those who fit are not available: one of them has to come. */
    PRESENCE,
    /** Only agents who had it and gave it back fit, or it is kept for one: it goes on when that time is over. */
    PATIENCE,
    /** Those who fit are in teams that do not serve the queue. */
    TEAM,
    /** Somebody serves the channel, but nobody there has the skills at the level asked for. */
    SKILL,
    /** Nobody is certified for the channel. */
    CERTIFICATE
}
