/**
 * The telephone as a channel. An exchange of any make tells what happens to calls, by the queue {@code kontakt.telephony.events} or by HTTP;
 * each event is kept once, and its call is made up anew from all of them. Who answers at an agent's extension has the ticket; who called
 * in vain gets a callback that keeps the age of the call. It makes calls for agents by {@code kontakt.telephony.commands}. It does not
 * distribute calls: the exchange does. It neither records nor hears them.
 */
@NullMarked
package dk.kontakt.channel.telephony;

import org.jspecify.annotations.NullMarked;
