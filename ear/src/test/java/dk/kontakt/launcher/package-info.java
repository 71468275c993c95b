/** Tests of the launcher; those named IT start its real processes. */
@NullMarked
package dk.kontakt.launcher;

import org.jspecify.annotations.NullMarked;
