package dk.kontakt.sla;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A calendar to publish.
 *
 * @param validFrom the local date from which it holds; null for today
 * @param basedOn the version the draft was begun from, 0 for a new calendar
 */
public record CalendarDraft(
        String name, @Nullable LocalDate validFrom, JsonObject definition, int basedOn, String comment) {}
