/**
 * The demo's data: a Danish web shop for the outdoors and the home, with 90 days of history that ends as it is loaded. A seeded
 * generator, in packages by what they tell: season (when), shop (who and what), crew (by whom), text (in which words), story (how it
 * went), copy (into the tables). All that can be worded or weighed lies in resource files. Nothing here runs in the server.
 */
@NullMarked
package dk.kontakt.demo;

import org.jspecify.annotations.NullMarked;
