package dk.kontakt.category;

import dk.kontakt.platform.JsonColumn;
import jakarta.json.JsonObject;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which rules matched the first words of a ticket, of which published version; kept as it was. */
@Entity
@Table(name = "category_finding")
class CategoryFinding {
    @Id
    private long ticket;

    private int rules;

    @Convert(converter = JsonColumn.class)
    private JsonObject matches;

    @SuppressWarnings("NullAway.Init")
    protected CategoryFinding() {}

    CategoryFinding(long ticket, Evidence evidence) {
        this.ticket = ticket;
        this.rules = evidence.rules();
        this.matches = evidence.json();
    }

    Evidence evidence() {
        return Evidence.read(rules, matches);
    }
}
