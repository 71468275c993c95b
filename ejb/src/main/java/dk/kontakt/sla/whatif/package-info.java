/**
 * What a draft would have meant: recorded tickets are replayed under it by the same clocks that live work has, and what would have
 * been met or breached is held against what was. It reads history and writes nothing.
 */
@NullMarked
package dk.kontakt.sla.whatif;

import org.jspecify.annotations.NullMarked;
