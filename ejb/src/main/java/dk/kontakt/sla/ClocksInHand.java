package dk.kontakt.sla;

import dk.kontakt.sla.clock.SlaClock;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/** The clocks that this transaction works with, so that it reads those of a ticket once whatever happens to it. */
@TransactionScoped
class ClocksInHand implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Map<Long, List<SlaClock>> byTicket = new HashMap<>();

    List<SlaClock> of(long ticket, LongFunction<List<SlaClock>> read) {
        return byTicket.computeIfAbsent(ticket, read::apply);
    }

    void keep(long ticket, List<SlaClock> clocks) {
        byTicket.put(ticket, clocks);
    }
}
