package dk.kontakt.routing.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.replay.Arrival;
import dk.kontakt.routing.replay.Changes;
import dk.kontakt.routing.replay.Ending;
import dk.kontakt.routing.replay.Enquiry;
import dk.kontakt.routing.rule.Demand;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.rule.Trait;
import dk.kontakt.sla.CalendarDefinition;
import dk.kontakt.sla.clock.Calendars;
import dk.kontakt.sla.rule.RulebookReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a ticket stands in the line of a replay under other service goals. */
class StandingsTest {
    /** A Monday, 16:30 in Copenhagen. */
    private static final Instant RECEIVED = Instant.parse("2026-03-02T15:30:00Z");

    private static final Instant PROMISED = RECEIVED.plusSeconds(8 * 3600);
    private static final String PHONE_FIRST = """
            {"policies": [
              {"name": "Phone", "conditions": {"channel": ["PHONE"]}, "targets": {}},
              {"name": "Mail", "conditions": {"channel": ["EMAIL"]},
               "targets": {"firstResponse": {"duration": "PT1H", "calendar": "office", "escalations": []}}}]}
            """;

    @SuppressWarnings("NullAway.Init")
    StandingsTest() {}

    @Test
    void withoutChangesATicketStandsWhereItStood() {
        Arrival mail = arrival("EMAIL", false);

        assertSame(mail, standings(Changes.NONE).apply(mail));
    }

    @Test
    void otherGoalsMoveATicketToWhereTheirCalendarPutsItsAnswer() {
        Arrival moved = standings(goals()).apply(arrival("EMAIL", false));

        Instant nextMorning = Instant.parse("2026-03-03T08:30:00Z");
        assertEquals(nextMorning, moved.enquiry().answerDue());
        assertEquals(nextMorning, moved.urgency());
    }

    @Test
    void whatIsPromisedNothingUnderOtherGoalsKeepsItsPlace() {
        Arrival kept = standings(goals()).apply(arrival("PHONE", false));

        assertNull(kept.enquiry().answerDue());
        assertEquals(PROMISED, kept.urgency());
    }

    @Test
    void whatHadBeenAnsweredStaysWhereItWas() {
        assertEquals(PROMISED, standings(goals()).apply(arrival("EMAIL", true)).urgency());
    }

    private static Changes goals() {
        return new Changes(null, Map.of(), List.of(), Map.of(), RulebookReader.read(JsonObjects.read(PHONE_FIRST)));
    }

    private static Standings standings(Changes changes) {
        return new Standings(RoutingRules.NONE, changes, new Office(), Map.of(), Set.of());
    }

    private static Arrival arrival(String channel, boolean answered) {
        var enquiry = new Enquiry(
                Map.of(Trait.CHANNEL, channel, Trait.PRIORITY, "NORMAL"), null, RECEIVED, PROMISED, answered);
        return new Arrival(
                RECEIVED,
                1,
                "service",
                channel,
                Demand.NONE,
                PROMISED,
                RECEIVED,
                null,
                null,
                enquiry,
                Ending.NONE,
                List.of());
    }

    /** Mondays and Tuesdays from nine to five. */
    private static final class Office implements Calendars {
        private static final BusinessCalendar HOURS = CalendarDefinition.read(JsonObjects.read("""
                {"zone": "Europe/Copenhagen", "weekly": {"MONDAY": [["09:00", "17:00"]], "TUESDAY": [["09:00", "17:00"]]}}"""));

        @Override
        public BusinessCalendar calendar(@Nullable String name, int version) {
            return HOURS;
        }

        @Override
        public int latest(@Nullable String name) {
            return 1;
        }
    }
}
