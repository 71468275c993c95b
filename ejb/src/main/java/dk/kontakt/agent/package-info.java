/**
 * Agents: who they are, their state (available, on contact, wrap-up, away), their proficiency in each skill (1 to 5), and the
 * channels they are certified for, with how much work they take there at once. It does not choose agents: routing does.
 */
@NullMarked
package dk.kontakt.agent;

import org.jspecify.annotations.NullMarked;
