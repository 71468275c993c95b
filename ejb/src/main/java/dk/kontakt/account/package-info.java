/**
 * Who may log in and as what: accounts with roles, passwords as PBKDF2 hashes, and access tokens for systems. What an agent can
 * do at work (skills, channels) is not told here but in the agent package.
 */
@NullMarked
package dk.kontakt.account;

import org.jspecify.annotations.NullMarked;
