/** The CRM, which knows the customer: its answers and changes come in here, and it is told what becomes of the customer's tickets. */
@NullMarked
package dk.kontakt.channel.crm;

import org.jspecify.annotations.NullMarked;
