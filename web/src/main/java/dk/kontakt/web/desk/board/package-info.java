/** The desk of who leads: the live board, work given by hand, and the fairness audit. It shows and forwards; routing decides. */
@NullMarked
package dk.kontakt.web.desk.board;

import org.jspecify.annotations.NullMarked;
