package dk.kontakt.report.value;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Who writes something, and when. */
record Author(String name, Instant at) {

    OffsetDateTime storedAt() {
        return at.atOffset(ZoneOffset.UTC);
    }
}
