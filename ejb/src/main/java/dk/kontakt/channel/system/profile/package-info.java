/**
 * The shapes in which other systems write customers and orders, read into our words. What is missing or wrong is refused by its name, what is
 * not known is passed over. Made after the published documentation of each; not tried against the real systems.
 */
@NullMarked
package dk.kontakt.channel.system.profile;

import org.jspecify.annotations.NullMarked;
