package dk.kontakt.channel.deadletter;

import dk.kontakt.channel.deadletter.LetterAction.What;
import jakarta.jms.JMSException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What is about to be done with a letter, with its body before and, where it is another, after. */
@SuppressWarnings("ArrayRecordComponent")
record LetterEntry(
        String actor,
        What what,
        String address,
        String messageId,
        @Nullable String eventId,
        @Nullable String diedOf,
        @Nullable String reason,
        byte[] before,
        byte @Nullable [] after) {

    static LetterEntry replay(String actor, ReadLetter letter, @Nullable String body) throws JMSException {
        byte[] after = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
        return of(actor, What.REPLAY, letter, null, after);
    }

    static LetterEntry discard(String actor, ReadLetter letter, String reason) throws JMSException {
        return of(actor, What.DISCARD, letter, reason, null);
    }

    private static LetterEntry of(
            String actor, What what, ReadLetter letter, @Nullable String reason, byte @Nullable [] after)
            throws JMSException {
        return new LetterEntry(
                actor,
                what,
                letter.address(),
                letter.id(),
                letter.eventId(),
                letter.reason(),
                reason,
                letter.bytes(),
                after);
    }
}
