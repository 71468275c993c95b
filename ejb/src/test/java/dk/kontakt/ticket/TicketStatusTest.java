package dk.kontakt.ticket;

import static dk.kontakt.ticket.TicketStatus.CLOSED;
import static dk.kontakt.ticket.TicketStatus.NEW;
import static dk.kontakt.ticket.TicketStatus.OPEN;
import static dk.kontakt.ticket.TicketStatus.PENDING_CUSTOMER;
import static dk.kontakt.ticket.TicketStatus.RESOLVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketStatusTest {

    @ParameterizedTest
    @EnumSource(TicketStatus.class)
    void nothingComesBackToNewAndNothingLeavesClosed(TicketStatus status) {
        assertFalse(status.canTransitionTo(NEW));
        assertFalse(CLOSED.canTransitionTo(status));
        assertFalse(status.canTransitionTo(status), "a step changes the status");
    }

    @Test
    void onlyAResolvedTicketCloses() {
        for (TicketStatus status : TicketStatus.values()) {
            assertEquals(status == RESOLVED, status.canTransitionTo(CLOSED), status.name());
        }
    }

    @Test
    void everyWorkingStatusCanBeResolvedAndAResolvedTicketReopens() {
        Set<TicketStatus> working = EnumSet.complementOf(EnumSet.of(RESOLVED, CLOSED));
        working.forEach(status -> assertTrue(status.canTransitionTo(RESOLVED), status.name()));
        assertTrue(RESOLVED.canTransitionTo(OPEN));
    }

    @Test
    void waitingForTheCustomerPausesTheClockAndFreesTheAgent() {
        assertTrue(PENDING_CUSTOMER.pausesCustomerClock());
        assertFalse(PENDING_CUSTOMER.occupiesAgent());
        assertTrue(OPEN.occupiesAgent());
    }
}
