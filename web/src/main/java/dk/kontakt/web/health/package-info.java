/**
 * Health by MicroProfile: {@code /health/ready} asks database and broker, {@code /health/live} only itself, {@code /health/started} the
 * start-up. Nothing outside this package names MicroProfile: a server without it finds no beans here, says so in its log, and serves
 * the rest.
 */
@NullMarked
package dk.kontakt.web.health;

import org.jspecify.annotations.NullMarked;
