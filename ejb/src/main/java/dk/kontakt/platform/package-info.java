/**
 * What the application takes from its server and its database: the clock, the schema's migration, column types that JPA lacks,
 * the rounds of background work, and the reading of JSON from outside. It holds no business rule and knows no feature.
 */
@NullMarked
package dk.kontakt.platform;

import org.jspecify.annotations.NullMarked;
