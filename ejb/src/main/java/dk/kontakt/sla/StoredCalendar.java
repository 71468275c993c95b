package dk.kontakt.sla;

import dk.kontakt.platform.JsonColumn;
import jakarta.json.JsonObject;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A business calendar under its name. */
@Entity
@Table(name = "business_calendar")
class StoredCalendar {
    @Id
    private String name;

    @Convert(converter = JsonColumn.class)
    private JsonObject definition;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected StoredCalendar() {}

    StoredCalendar(String name, JsonObject definition) {
        this.name = name;
        this.definition = definition;
    }

    void redefine(JsonObject newDefinition) {
        definition = newDefinition;
    }

    NamedCalendar view() {
        return new NamedCalendar(name, version, definition);
    }
}
