package dk.kontakt.channel.email.rule;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells a customer that a mail was received, as which case, where it can be followed, and by when it is answered.
 *
 * @param answerBy null if nothing is promised
 */
public record Acknowledgement(
        long ticket, URI link, @Nullable Instant answerBy) {

    /** @param zone whose clock the customer reads */
    public String text(Locale reader, ZoneId zone, Instant now) {
        var wording = new MailWording(reader);
        String promise = Optional.ofNullable(answerBy)
                .flatMap(due -> new PromisedTime(reader, zone).words(due, now))
                .map(words -> wording.text("acknowledgement.promise", words))
                .orElseGet(() -> wording.text("acknowledgement.noPromise"));
        return String.join(
                "\n\n",
                wording.text("acknowledgement.greeting"),
                wording.text("acknowledgement.received", Long.toString(ticket)),
                promise,
                wording.text("acknowledgement.follow") + "\n" + link,
                wording.text("acknowledgement.more"));
    }
}
