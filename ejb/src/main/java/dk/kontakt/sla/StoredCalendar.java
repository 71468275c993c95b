package dk.kontakt.sla;

import dk.kontakt.platform.PublishedVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a business calendar, as it was published. */
@Entity
@Table(name = "business_calendar")
class StoredCalendar extends PublishedVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;
    private int version;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @SuppressWarnings("NullAway.Init")
    protected StoredCalendar() {}

    StoredCalendar(NamedCalendar calendar) {
        super(calendar.definition(), calendar.publication());
        this.name = calendar.name();
        this.version = calendar.version();
        this.validFrom = calendar.validFrom();
    }

    NamedCalendar view() {
        return new NamedCalendar(name, validFrom, definition(), publication(version));
    }
}
