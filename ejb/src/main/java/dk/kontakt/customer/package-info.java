/**
 * Customers and what they bought. A customer is found by customer number, e-mail address or telephone number (E.164), in this
 * order, and created where none fits; whom else the details fit is told, for people to choose. Orders and facts are a copy of what business
 * systems say, each with its source and age; a later statement goes over an earlier one. It does not know tickets.
 */
@NullMarked
package dk.kontakt.customer;

import org.jspecify.annotations.NullMarked;
