/**
 * Words: the resource files of the demo, and templates with choices and blanks that become what customers and agents write. All
 * wording lies in the files, in Danish and English; the code only chooses. It knows nothing of tickets.
 */
@NullMarked
package dk.kontakt.demo.text;

import org.jspecify.annotations.NullMarked;
