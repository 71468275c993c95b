/**
 * Who could learn what from whom: which abilities too few have, and pairs of a coach and a learner for them. It proposes; people decide.
 */
@NullMarked
package dk.kontakt.agent.coaching;

import org.jspecify.annotations.NullMarked;
