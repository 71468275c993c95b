package dk.kontakt.channel.system.profile;

import dk.kontakt.customer.Stamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a system said, in its own shape.
 *
 * @param text JSON or XML
 * @param saidAt when it said it; for what carries no time of its own
 * @param id of the message
 */
public record Statement(String text, Instant saidAt, String id) {

    Stamp stamp(@Nullable Instant asOf, long sequence) {
        return new Stamp(asOf == null ? saidAt : asOf, sequence, id);
    }
}
