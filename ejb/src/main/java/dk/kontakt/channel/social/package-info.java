/**
 * SMS, WhatsApp, Facebook, Instagram and X as channels, so far inbound only. What a platform sends is believed by its signature, taken in
 * once, and goes to {@code kontakt.contacts} like a contact of any other adapter. Of public comments only those that ask or complain become
 * contacts; of the others no more is kept than that they were there. Nothing is sent from here.
 */
@NullMarked
package dk.kontakt.channel.social;

import org.jspecify.annotations.NullMarked;
