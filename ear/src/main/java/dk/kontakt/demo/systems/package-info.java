/**
 * The demo's CRM and ERP: a process of its own that answers what it is asked from the shop's data, and can be told to be slow, to hang or to
 * be down. It knows nothing of Kontakt but the broker's contract.
 */
@NullMarked
package dk.kontakt.demo.systems;

import org.jspecify.annotations.NullMarked;
