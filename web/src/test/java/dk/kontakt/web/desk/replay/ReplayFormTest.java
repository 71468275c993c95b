package dk.kontakt.web.desk.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.routing.choice.Profile;
import dk.kontakt.routing.replay.Changes;
import dk.kontakt.routing.rule.Delivery;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.Relaxation;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.whatif.Question;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplayFormTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");
    private static final RoutingRules IN_FORCE = new RoutingRules(
            4,
            RoutingRules.NONE.headStart(),
            List.of(),
            List.of(QueueRules.usual("mail"), QueueRules.usual("complaints")));
    private static final OtherProfile.Room ROOM = (agent, channel) -> new OtherProfile.Seats(100, 33);

    private final ReplayForm form = new ReplayForm();

    @Test
    void asksForTheLastSevenDaysUnchangedWhereNothingIsChosen() {
        assertEquals(NOW.minus(Duration.ofDays(7)), question().from());
        assertEquals(NOW, question().to());
        assertTrue(question().changes().isEmpty());
    }

    @Test
    void takesWholeDaysOfTheCalendarAlsoWhereClocksChange() {
        dates("2026-03-28", "2026-03-29");
        assertEquals(Instant.parse("2026-03-27T23:00:00Z"), question().from());
        assertEquals(Instant.parse("2026-03-29T22:00:00Z"), question().to());
    }

    @Test
    void endsNowWhereTheLastDayIsToday() {
        dates("2026-03-30", "2026-03-31");
        assertEquals(NOW, question().to());
    }

    @Test
    void asksNothingOfDatesThatAreNoPeriodOfThePast() {
        assertRefused("2026-03-30", "2026-03-29");
        assertRefused("2026-03-30", "2026-04-01");
        assertRefused("2025-03-30", "2026-03-30");
    }

    @Test
    void addsAgentsLikeAnother() {
        form.getMore().setLike("anna");
        form.getMore().setCount(2);
        assertEquals(
                List.of(new Changes.Addition("anna", 2)), question().changes().additions());
    }

    @Test
    void changesLevelAndRoomOfOneAgent() {
        form.getProfile().setAgent("anna");
        form.getProfile().setSkill("returns");
        form.getProfile().setLevel(4);
        form.getProfile().setChannel("CHAT");
        form.getProfile().setCapacity(2);
        var draft = new Changes.ProfileDraft(
                Map.of("returns", 4), null, Map.of("CHAT", new Profile.Allowance(2, 33)), null);
        assertEquals(Map.of("anna", draft), question().changes().profiles());
    }

    @Test
    void makesCasesLighterWhereSoManyWouldNotFit() {
        assertEquals(new Profile.Allowance(5, 20), new OtherProfile.Seats(100, 33).forCases(5));
        assertEquals(new Profile.Allowance(0, 33), new OtherProfile.Seats(100, 33).forCases(0));
    }

    @Test
    void changesNoProfileOfWhichOnlyHalfIsChosen() {
        form.getProfile().setAgent("anna");
        form.getProfile().setSkill("returns");
        form.getProfile().setCapacity(3);
        assertTrue(question().changes().isEmpty());
    }

    @Test
    void keepsTheRulesWhereAQueueIsChosenButNothingOfIt() {
        form.getQueue().setQueue("mail");
        assertNull(question().changes().rules());
    }

    @Test
    void changesOneQueueAndLeavesTheOthers() {
        form.getQueue().setQueue("mail");
        form.getQueue().setDelivery(Delivery.PULL);
        form.getQueue().setFirstRule("LongestIdleFirst");
        form.getQueue().setEasing(Easing.LOWER);
        form.getQueue().setMinutes(15);
        RoutingRules rules = question().changes().rules();
        QueueRules mail = rules == null ? QueueRules.usual("none") : rules.of("mail");
        assertEquals(Delivery.PULL, mail.delivery());
        assertEquals(
                List.of("LongestIdleFirst", "PreferredAgentFirst", "LeastLoadedFirst", "BestLevelFirst"), mail.order());
        assertEquals(List.of(new Relaxation(Duration.ofMinutes(15), 1, Set.of(), false)), mail.relaxation());
        assertEquals(List.of(QueueRules.usual("complaints"), mail), rules == null ? List.of() : rules.queues());
    }

    private Question question() {
        return form.question(NOW, ZONE, IN_FORCE, ROOM).orElseThrow();
    }

    private void dates(String first, String last) {
        form.getPeriod().setDays(PeriodChoice.DATES);
        form.getPeriod().setFirst(LocalDate.parse(first));
        form.getPeriod().setLast(LocalDate.parse(last));
    }

    private void assertRefused(String first, String last) {
        dates(first, last);
        assertTrue(form.question(NOW, ZONE, IN_FORCE, ROOM).isEmpty(), first + " to " + last);
    }
}
