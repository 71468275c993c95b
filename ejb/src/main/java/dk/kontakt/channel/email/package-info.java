/**
 * E-mail as a channel. A mailbox is read by one node at a time, which stores each mail as it came before it reads anything of it; then the
 * mail is threaded, and goes to {@code kontakt.contacts} like a contact of any other adapter, its files beside it. Answers come from
 * {@code kontakt.replies.email}, are stored as written, and are sent until the mail server takes or refuses them. A mail may leave twice
 * after a crash, with the same id; none is lost.
 */
@NullMarked
package dk.kontakt.channel.email;

import org.jspecify.annotations.NullMarked;
