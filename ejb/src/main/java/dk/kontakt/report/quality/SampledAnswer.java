package dk.kontakt.report.quality;

import dk.kontakt.ticket.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer to be judged, without the name of who gave it.
 *
 * @param question what the customer had written last; null where nothing came before the answer
 */
public record SampledAnswer(
        long reply,
        long ticket,
        Channel channel,
        Instant sentAt,
        String subject,
        @Nullable String question,
        String answer,
        boolean reviewed) {}
