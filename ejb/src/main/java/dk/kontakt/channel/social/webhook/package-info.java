/**
 * What social platforms and SMS gateways send, as bytes: who may have sent them ({@link dk.kontakt.channel.social.webhook.Signature}), the
 * handshakes by which a platform learns that an address is ours, and the messages in them. Written after the public documentation of Meta,
 * Twilio, CM.com and X. Pure: no database, no network, no clock. Malformed bytes are refused with
 * {@link dk.kontakt.channel.UnreadableMessage}; kinds of events that we do not know are named and left out.
 */
@NullMarked
package dk.kontakt.channel.social.webhook;

import org.jspecify.annotations.NullMarked;
