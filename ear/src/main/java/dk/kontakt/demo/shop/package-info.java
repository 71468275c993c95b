/**
 * The shop Fjordbo: its goods, its customers and their orders. Customers and orders are computed from their number whenever they are
 * needed and never kept, so that a million of them take no room. A few customers place most of the orders.
 */
@NullMarked
package dk.kontakt.demo.shop;

import org.jspecify.annotations.NullMarked;
