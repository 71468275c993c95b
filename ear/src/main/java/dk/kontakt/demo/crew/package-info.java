/**
 * The people of the customer service: what each can do, who is at work when, how much each has on the table, and who gets a case. The
 * choice itself is made by {@link dk.kontakt.routing.choice.AgentChoice}, from all of them as they stand at that moment, as the router would.
 */
@NullMarked
package dk.kontakt.demo.crew;

import org.jspecify.annotations.NullMarked;
