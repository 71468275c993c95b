package dk.kontakt.demo.story;

import java.time.Duration;
import java.time.Instant;

/** The contacts that a story still has, each with a latest instant, so that all of them come before the present. */
final class FurtherContacts {
    private final Instant created;
    private final Duration age;
    private final int contacts;
    private int written = 1;

    FurtherContacts(Enquiry enquiry, Instant now) {
        this.created = enquiry.at();
        this.age = Duration.between(enquiry.at(), now);
        this.contacts = enquiry.contacts();
    }

    boolean any() {
        return written < contacts;
    }

    int left() {
        return contacts - written;
    }

    Instant latest() {
        return created.plusMillis((long) (age.toMillis() * (written + 0.5) / (contacts + 0.5)));
    }

    void next() {
        written++;
    }
}
