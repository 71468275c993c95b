/**
 * SMS, WhatsApp, Facebook, Instagram and X as channels. What a platform sends is believed by its signature, taken in once, and goes to
 * {@code kontakt.contacts} like a contact of any other adapter. Of public comments only those that ask or complain become contacts; of the
 * others no more is kept than that they were there. Answers are taken from the broker once a provider is set up by its settings, sent at a
 * pace that holds for all nodes, and followed by the provider's reports. An answer to which the provider gave no answer in time is sent
 * again and may then arrive twice. Written after public documentation and tried against stand-ins only: no real service was tried.
 */
@NullMarked
package dk.kontakt.channel.social;

import org.jspecify.annotations.NullMarked;
