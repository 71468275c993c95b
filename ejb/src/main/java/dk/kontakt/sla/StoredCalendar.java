package dk.kontakt.sla;

import dk.kontakt.platform.JsonColumn;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a business calendar, as it was published; never changed. */
@Entity
@Table(name = "business_calendar")
class StoredCalendar {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;
    private int version;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Convert(converter = JsonColumn.class)
    private JsonObject definition;

    private String comment;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredCalendar() {}

    @SuppressWarnings("NullAway.Init")
    StoredCalendar(NamedCalendar calendar) {
        this.name = calendar.name();
        this.version = calendar.publication().version();
        this.validFrom = calendar.validFrom();
        this.definition = calendar.definition();
        this.comment = calendar.publication().comment();
        this.publishedBy = calendar.publication().by();
        this.publishedAt = calendar.publication().at();
    }

    NamedCalendar view() {
        return new NamedCalendar(
                name, validFrom, definition, new Publication(version, comment, publishedBy, publishedAt));
    }
}
