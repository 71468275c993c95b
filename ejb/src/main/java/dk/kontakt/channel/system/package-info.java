/**
 * What the CRM and the ERP have in common: they are asked by messages and answer by messages, and nobody waits for them. A case opens with
 * what they said last; a request goes out behind it, one at a time for a customer. A system that does not answer is left alone for a while
 * ({@link Breaker}), never asked more than it is allowed to have outstanding, and its state stands in the database, the same for every node.
 * Which shape its messages have says its {@link dk.kontakt.channel.system.profile.Profile}.
 */
@NullMarked
package dk.kontakt.channel.system;

import org.jspecify.annotations.NullMarked;
