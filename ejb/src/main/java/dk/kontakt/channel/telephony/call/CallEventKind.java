package dk.kontakt.channel.telephony.call;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an exchange can tell of a call, in the order in which it happens when it happens at once. */
public enum CallEventKind {
    TRANSFERRED,
    /** It rings at a device or, without a device, waits in a queue. */
    DELIVERED,
    ESTABLISHED,
    HELD,
    RETRIEVED,
    /** The outer party's connection has ended, and so the call. */
    CONNECTION_CLEARED;

    private static final String PREFIX = "dk.kontakt.telephony.";
    private static final String VERSION = ".v1";

    /** The type of its CloudEvent. */
    public String cloudEventType() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-') + VERSION;
    }

    public static Optional<CallEventKind> ofType(String cloudEventType) {
        return Arrays.stream(values())
                .filter(kind -> kind.cloudEventType().equals(cloudEventType))
                .findFirst();
    }
}
