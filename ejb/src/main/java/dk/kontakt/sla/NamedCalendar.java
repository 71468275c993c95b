package dk.kontakt.sla;

import jakarta.json.JsonObject;

/** A stored calendar; {@code definition} is in the form of {@link CalendarDefinition}. */
public record NamedCalendar(String name, int version, JsonObject definition) {}
