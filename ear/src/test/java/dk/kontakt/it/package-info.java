/**
 * Tests of the built packages on real servers with a real database and a real broker. {@link Parts} starts the two
 * backends once for all of them; {@link Deployments} hands out what the build made. Tests share the database and the
 * queues, so each works with names and ids of its own.
 */
@NullMarked
package dk.kontakt.it;

import org.jspecify.annotations.NullMarked;
