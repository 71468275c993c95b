/**
 * The rules of social channels: which comments become cases, how a text fits into SMS, until when a platform lets us answer. Pure: no
 * database and no network, and time is handed in.
 */
@NullMarked
package dk.kontakt.channel.social.rule;

import org.jspecify.annotations.NullMarked;
