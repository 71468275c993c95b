/**
 * Asks clamd whether a file is malware, by its own protocol. The protocol is a command and lengths, so it is written here: the known client
 * would bring Kotlin's library along. What follows from an answer is decided elsewhere.
 */
@NullMarked
package dk.kontakt.channel.email.scan;

import org.jspecify.annotations.NullMarked;
