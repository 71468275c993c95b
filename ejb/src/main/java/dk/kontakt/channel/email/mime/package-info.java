/**
 * Mail as bytes: what came is read into one {@link dk.kontakt.channel.email.mime.IncomingMail}, whatever is wrong with it, and what goes
 * out is written. Pure: no database, no network, no clock. Nothing is ever refused here: what cannot be read is a problem on the mail.
 */
@NullMarked
package dk.kontakt.channel.email.mime;

import org.jspecify.annotations.NullMarked;
