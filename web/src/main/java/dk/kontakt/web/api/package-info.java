/**
 * The REST API under {@code /api}, for systems: contacts in, tickets read and changed, jobs started, tokens made,
 * calendars asked. Written out as JSON by
 * hand, so that the contract in {@code META-INF/openapi.yaml} changes only on purpose; every failure is a problem of RFC 9457. Who may
 * do what is decided by the boundaries it calls; it keeps no session and decides nothing about tickets.
 */
@NullMarked
package dk.kontakt.web.api;

import org.jspecify.annotations.NullMarked;
