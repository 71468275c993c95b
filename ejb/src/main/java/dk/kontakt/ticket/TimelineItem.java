package dk.kontakt.ticket;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry of the timeline with the text of the contact, reply or note it is about; the text is the writer's, not HTML. */
public record TimelineItem(
        long id,
        Instant at,
        EventType type,
        String actor,
        @Nullable String text,
        JsonObject details) {}
