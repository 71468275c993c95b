/**
 * The page on which who leads lets the router run once more on a recorded period: what is chosen becomes a question, and the answer a
 * comparison in words. What a replay comes to is not computed here.
 */
@NullMarked
package dk.kontakt.web.desk.replay;

import org.jspecify.annotations.NullMarked;
