/**
 * Customers and what they bought. A customer is found by customer number, e-mail address or telephone number (E.164), in this
 * order, and created where none fits. Orders are a copy of what the shop or ERP says. It does not know tickets.
 */
@NullMarked
package dk.kontakt.customer;

import org.jspecify.annotations.NullMarked;
