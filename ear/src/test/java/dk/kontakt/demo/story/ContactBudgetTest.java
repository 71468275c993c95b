package dk.kontakt.demo.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.demo.chance.Chance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactBudgetTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "10, 8", "100, 78", "1000, 780", "20000, 15600"})
    void dealsOutExactlyAllContacts(int contacts, int tickets) {
        var budget = new ContactBudget(contacts, tickets);
        int dealt = 0;
        for (int ticket = 0; ticket < tickets; ticket++) {
            int next = budget.next(Chance.of(1, "test", ticket));
            assertTrue(next >= 1 && next <= 8, next + " contacts");
            dealt += next;
        }
        assertEquals(contacts, dealt);
    }
}
