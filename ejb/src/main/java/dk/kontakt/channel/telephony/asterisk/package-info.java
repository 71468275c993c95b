/**
 * Asterisk (13 or newer) as an exchange, by its manager interface (AMI). What its channels and bridges do is put into the words of ECMA-269
 * and goes to {@code kontakt.telephony.events} like the events of any other exchange. One node at a time is connected; after a lost
 * connection the calls are compared with the channels that are there. Tried against a scripted server of ours, not against a real Asterisk.
 */
@NullMarked
package dk.kontakt.channel.telephony.asterisk;

import org.jspecify.annotations.NullMarked;
