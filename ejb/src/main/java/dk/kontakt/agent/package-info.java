/**
 * Agents: who they are, their team and state (available, wrap-up, away), their certified proficiency in each skill (1 to 5), the
 * channels they are certified for, with how much work they take there at once, and apart from all that what they say of themselves. It
 * watches presence, writes every state down and keeps the history of what each could be given. It does not choose agents: routing does.
 */
@NullMarked
package dk.kontakt.agent;

import org.jspecify.annotations.NullMarked;
