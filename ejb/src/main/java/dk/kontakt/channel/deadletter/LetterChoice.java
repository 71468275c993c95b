package dk.kontakt.channel.deadletter;

import dk.kontakt.channel.MessageCopy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which letters of an address: all, or with a reason those that died of it; an empty reason is that none is known. */
public record LetterChoice(String address, @Nullable String reason) {

    /** As JMS writes a condition. */
    @Nullable
    String selector() {
        if (reason == null) {
            return null;
        }
        return reason.isEmpty() ? MessageCopy.REASON + " IS NULL" : MessageCopy.REASON + " = " + quoted(reason);
    }

    /** Without those that were sent since, which somebody may have sent back a moment ago. */
    String selectorOfThoseBefore(Instant then) {
        String before = "JMSTimestamp < " + then.toEpochMilli();
        String chosen = selector();
        return chosen == null ? before : before + " AND " + chosen;
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
