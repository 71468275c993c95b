package dk.kontakt.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ContactDetailsTest {

    @Test
    void compareAddressesInLowerCaseAndNumbersInE164() {
        var details = new ContactDetails(null, " Ane@Example.DK ", "20 12 34 56", null);

        assertEquals("ane@example.dk", details.email());
        assertEquals("+4520123456", details.phone());
    }

    @Test
    void identifySomebodyByMoreThanAName() {
        assertFalse(ContactDetails.unknown().identifiesSomebody());
        assertFalse(new ContactDetails("Ane Holm", null, null, null).identifiesSomebody());
        assertTrue(new ContactDetails(null, null, null, "K-7").identifiesSomebody());
    }
}
