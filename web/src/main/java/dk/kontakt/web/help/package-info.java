/**
 * The customers' own pages, open to everybody: the contact form, and the page of a case for whoever has its link. They show what was
 * written and answered, never notes, names of agents or how work is divided.
 */
@NullMarked
package dk.kontakt.web.help;

import org.jspecify.annotations.NullMarked;
