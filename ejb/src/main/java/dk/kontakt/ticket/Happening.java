package dk.kontakt.ticket;

import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** What goes into the timeline: who did what; {@code subjectId} is the contact, reply, note or assignment concerned. */
public record Happening(
        EventType type, String actor, @Nullable Long subjectId, JsonObject details) {

    /** The actor of what a customer does. */
    public static final String CUSTOMER = "customer";

    /** The actor of what routing does. */
    public static final String ROUTER = "router";

    /** The actor of what happens by the passing of time. */
    public static final String SYSTEM = "system";

    /** Who did something, and why. */
    public record By(String actor, String reason) {}
}
