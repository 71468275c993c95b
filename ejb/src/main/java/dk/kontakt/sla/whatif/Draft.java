package dk.kontakt.sla.whatif;

import dk.kontakt.sla.clock.Calendars;
import dk.kontakt.sla.clock.Rules;
import dk.kontakt.sla.rule.Rulebook;
import java.util.Map;

/** The rules of a replay; {@code sales} tells the side of the sale by category. */
record Draft(Rulebook inForce, Calendars calendars, Map<String, String> sales) implements Rules {

    @Override
    public Rulebook numbered(int version) {
        return inForce;
    }

    String saleOf(String category) {
        return sales.getOrDefault(category, "");
    }
}
