/** The ERP, which knows orders: its answers and changes come in here; how it is asked it has in common with the CRM. */
@NullMarked
package dk.kontakt.channel.erp;

import org.jspecify.annotations.NullMarked;
