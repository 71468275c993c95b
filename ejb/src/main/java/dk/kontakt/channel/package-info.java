/**
 * The edges of the system. Whatever the channel, an enquiry becomes one {@link ReceiveContact} at one boundary, exactly once by
 * (channel, external id) through the inbox; replies and domain events leave through the outbox as CloudEvents. This is the only
 * package that speaks JMS. No distributed transactions: a repeated message is recognised, not prevented.
 */
@NullMarked
package dk.kontakt.channel;

import org.jspecify.annotations.NullMarked;
