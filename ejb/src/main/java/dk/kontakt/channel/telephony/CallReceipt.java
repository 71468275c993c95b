package dk.kontakt.channel.telephony;

import dk.kontakt.channel.telephony.call.CallState;
import org.jspecify.annotations.Nullable;

/**
 * What became of an event.
 *
 * @param repeated if it was known; then nothing changed
 * @param misplaced if it does not fit into what is known of the call; it is kept all the same
 */
public record CallReceipt(
        String call, CallState state, @Nullable Long ticket, boolean repeated, boolean misplaced) {}
