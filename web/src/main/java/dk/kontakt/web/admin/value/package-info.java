/**
 * The page {@code /admin/value}: what contacts cost, to which contact orders belong, and which hours channels promise, each from a day
 * on. A form opens with what holds now, and writes something new beside it.
 */
@NullMarked
package dk.kontakt.web.admin.value;

import org.jspecify.annotations.NullMarked;
