package dk.kontakt.demo.setup;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.sla.clock.Calendars;
import dk.kontakt.sla.clock.Rules;
import dk.kontakt.sla.rule.Rulebook;
import java.util.Map;

/** The shop's service goals, of which there is one version. */
public record ServiceGoals(Rulebook inForce, Map<String, BusinessCalendar> calendars) implements Rules, Calendars {

    @Override
    public Rulebook numbered(int version) {
        return inForce;
    }

    @Override
    public BusinessCalendar calendar(String name, int version) {
        BusinessCalendar calendar = calendars.get(name);
        if (calendar == null) {
            throw new IllegalArgumentException("there is no calendar " + name);
        }
        return calendar;
    }

    @Override
    public int latest(String name) {
        return 1;
    }
}
