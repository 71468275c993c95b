/**
 * Starts the embedded default: PostgreSQL, the broker and the server as processes of their own, in this order, and
 * stops them in the other; for the demo a mail server comes before the server. A <em>part</em> is one of these;
 * <em>home</em> is the directory that keeps their data, logs and passwords. After a crash the next start finds what was left running and stops it. A part whose address is
 * given from outside is used, never started. Nothing here runs inside the server.
 */
@NullMarked
package dk.kontakt.launcher;

import org.jspecify.annotations.NullMarked;
