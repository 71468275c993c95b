/**
 * Replays of routing on their way, for the API and the page: started beside the request, followed, cancelled. What a replay comes to is
 * not computed here.
 */
@NullMarked
package dk.kontakt.web.replay;

import org.jspecify.annotations.NullMarked;
