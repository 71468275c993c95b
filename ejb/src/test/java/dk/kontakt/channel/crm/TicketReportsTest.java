package dk.kontakt.channel.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.customer.Customers;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.EventType;
import dk.kontakt.ticket.TicketMessages;
import dk.kontakt.ticket.TicketStatus;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TicketReportsTest {

    @Test
    void onlyWhatMattersToTheCrmIsReported() {
        assertEquals(Optional.of(TicketReports.Fact.OPENED), fact(EventType.TICKET_OPENED, ""));
        assertEquals(Optional.of(TicketReports.Fact.ANSWERED), fact(EventType.REPLY_SENT, ""));
        assertEquals(
                Optional.of(TicketReports.Fact.RESOLVED), fact(EventType.STATUS_CHANGED, TicketStatus.RESOLVED.name()));
        assertEquals(Optional.empty(), fact(EventType.STATUS_CHANGED, TicketStatus.OPEN.name()));
        assertEquals(Optional.empty(), fact(EventType.NOTE_ADDED, ""));
    }

    @Test
    void aReportNamesTheCustomerByTheKeyOfTheCrm() {
        var ticket = TicketMessages.reply(Customers.ane()).ticket();

        var data = TicketReports.report(TicketReports.Fact.ANSWERED, ticket, "C-17", Instant.EPOCH)
                .data();

        assertEquals("ANSWERED", data.getString("fact"));
        assertEquals("C-17", data.getJsonObject("customer").getString("key"));
        assertEquals("ane@example.dk", data.getJsonObject("customer").getString("email"));
    }

    private static Optional<TicketReports.Fact> fact(EventType type, String to) {
        return TicketReports.factOf(TicketMessages.event(Customers.ane(), type, JsonObjects.of("to", to)));
    }
}
