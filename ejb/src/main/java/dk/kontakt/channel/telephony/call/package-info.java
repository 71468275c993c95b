/**
 * A telephone call as any exchange tells it, in the words of ECMA-269: delivered, established, held, retrieved, transferred, connection
 * cleared. Events may come late, twice or out of order; what they come to depends only on which of them there are. All values: no
 * database, no transaction, no exchange of any make.
 */
@NullMarked
package dk.kontakt.channel.telephony.call;

import org.jspecify.annotations.NullMarked;
