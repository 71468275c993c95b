package dk.kontakt.sla;

import dk.kontakt.platform.Publication;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a stored calendar; {@code definition} is in the form of {@link CalendarDefinition}.
 *
 * @param validFrom the local date from which it holds; null for the first version, which holds always
 */
public record NamedCalendar(
        String name, @Nullable LocalDate validFrom, JsonObject definition, Publication publication) {

    public int version() {
        return publication.version();
    }
}
