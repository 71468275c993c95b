/**
 * The page /admin/messages: which messages could not be taken in, one of them with headers and body to be mended, and what was done with
 * earlier ones. The parameters {@code address}, {@code reason}, {@code from} and {@code letter} say what is looked at; every list is read
 * in parts.
 */
@NullMarked
package dk.kontakt.web.admin.messages;

import org.jspecify.annotations.NullMarked;
