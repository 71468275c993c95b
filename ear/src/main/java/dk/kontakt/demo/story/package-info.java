/**
 * The history: every ticket's story from its first contact to the present, told in the order in which the tickets came. A story takes
 * the same steps as the services take, leaves the same rows and the same entries in the timeline, and nothing of it lies in the future.
 * Only the outbox stays empty: what was sent in those days has been sent.
 */
@NullMarked
package dk.kontakt.demo.story;

import org.jspecify.annotations.NullMarked;
