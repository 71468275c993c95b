package dk.kontakt.report.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.Holidays;
import dk.kontakt.calendar.OpeningHours;
import dk.kontakt.calendar.OpeningRules;
import dk.kontakt.report.Days;
import dk.kontakt.report.plan.HandleTime.Source;
import dk.kontakt.report.staffing.Target;
import dk.kontakt.ticket.Channel;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {
    private static final Days WEEK = new Days(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8));
    private static final Instant MONDAY_AT_10 = Instant.parse("2026-03-02T09:00:00Z");
    private static final HalfHour TEN = new HalfHour(DayOfWeek.MONDAY, 20);
    private static final HalfHour HALF_PAST_TEN = new HalfHour(DayOfWeek.MONDAY, 21);
    private static final HalfHour NIGHT = new HalfHour(DayOfWeek.MONDAY, 6);
    private static final Target TARGET = new Target(0.8, Duration.ofSeconds(20), null);
    private static final double ROUNDING = 1e-9;

    private final Map<HalfHour, Map<Channel, Long>> came = new HashMap<>();
    private final Presence presence = new Presence(HalfHour.times(WEEK));
    private final List<HandleTime> times = new ArrayList<>(List.of(
            new HandleTime(Channel.PHONE, Source.CONTACTS, 10, 1_800),
            new HandleTime(Channel.CHAT, Source.NOTHING, 0, 0)));
    private double deferrableHours;
    private final OpenWeek promised = new OpenWeek();

    @Test
    void aHundredCallsInHalfAnHourNeedFourteenAndTheRestOfTheDayIsClosed() {
        came.put(TEN, Map.of(Channel.PHONE, 100L));
        there(14, Set.of(Channel.PHONE));
        StaffingPlan plan = plan(null, WhatIf.NOTHING);
        PlannedHalfHour ten = at(plan, TEN);

        assertEquals(336, plan.halves().size());
        assertTrue(ten.open());
        assertEquals(14, ten.before().agents(Channel.PHONE));
        assertEquals(14, ten.there(), ROUNDING);
        assertEquals(14, ten.present(Channel.PHONE), ROUNDING);
        assertEquals(Fit.ENOUGH, ten.fit());
        assertFalse(at(plan, NIGHT).open());
        assertEquals(7, plan.hours().before(), ROUNDING);
        assertEquals(plan.hours(), plan.hours(DayOfWeek.MONDAY));
    }

    @Test
    void aChannelIsOpenAsItPromisesNotWhenSomebodyWasThere() {
        came.put(TEN, Map.of(Channel.PHONE, 100L));
        came.put(NIGHT, Map.of(Channel.PHONE, 100L));
        there(14, Set.of(Channel.PHONE));
        promised.promise(Channel.PHONE, open(DayOfWeek.MONDAY, "10:15", "10:30", "10:46", "11:00"), WEEK);
        StaffingPlan plan = plan(null, WhatIf.NOTHING);

        assertTrue(at(plan, TEN).open(), "for half of it");
        assertEquals(14, at(plan, TEN).before().agents(Channel.PHONE));
        assertFalse(at(plan, HALF_PAST_TEN).open(), "a minute less");
        assertFalse(at(plan, NIGHT).open(), "calls come whenever they like");
        assertEquals(0, at(plan, NIGHT).before().total(), ROUNDING);
    }

    @Test
    void nobodyIsNeededOnAClosedChannelWhileAnotherIsOpen() {
        times.set(1, new HandleTime(Channel.CHAT, Source.CONTACTS, 10, 1_800));
        came.put(TEN, Map.of(Channel.PHONE, 100L, Channel.CHAT, 100L));
        promised.promise(Channel.PHONE, open(DayOfWeek.MONDAY, "10:00", "12:00"), WEEK);
        promised.promise(Channel.CHAT, open(DayOfWeek.TUESDAY, "10:00", "12:00"), WEEK);
        PlannedHalfHour ten = at(plan(null, WhatIf.NOTHING), TEN);

        assertEquals(14, ten.before().agents(Channel.PHONE));
        assertEquals(0, ten.before().agents(Channel.CHAT));
    }

    @Test
    void aLiveChannelWithoutAPromiseIsOpenWhenItIsWorked() {
        came.put(NIGHT, Map.of(Channel.CHAT, 1L));
        promised.promise(Channel.PHONE, open(DayOfWeek.MONDAY, "10:00", "12:00"), WEEK);

        assertTrue(at(plan(null, WhatIf.NOTHING), NIGHT).open());
        assertFalse(at(plan(Channel.PHONE, WhatIf.NOTHING), NIGHT).open());
    }

    /** Opening and closing times in turn. */
    private static BusinessCalendar open(DayOfWeek day, String... times) {
        List<OpeningHours> hours = new ArrayList<>();
        for (int i = 0; i < times.length; i += 2) {
            hours.add(new OpeningHours(LocalTime.parse(times[i]), LocalTime.parse(times[i + 1])));
        }
        return BusinessCalendar.of(new OpeningRules(Days.ZONE, Map.of(day, hours), Holidays.none(), Map.of()));
    }

    @Test
    void aSingleContactOpensTheHalfHourOnlyIfItComesEveryWeek() {
        came.put(NIGHT, Map.of(Channel.PHONE, 1L));
        assertTrue(at(plan(null, WhatIf.NOTHING), NIGHT).open());

        var fortnight = new Days(WEEK.from(), WEEK.to().plusWeeks(1));
        List<Arrivals> arrivals = arrivals(fortnight);
        var question = new StaffingQuestion(fortnight, null, TARGET, WhatIf.NOTHING);
        Presence nobody = new Presence(HalfHour.times(fortnight));
        StaffingPlan plan = new Planner(question, arrivals, work(fortnight), nobody, promised).plan();
        assertFalse(at(plan, NIGHT).open());
        assertEquals(0, at(plan, NIGHT).before().total());
    }

    @Test
    void whatCanWaitFillsTheHalfHoursWithLessToDo() {
        came.put(TEN, Map.of(Channel.PHONE, 100L));
        came.put(HALF_PAST_TEN, Map.of(Channel.PHONE, 1L));
        deferrableHours = 3;
        StaffingPlan plan = plan(null, WhatIf.NOTHING);

        assertEquals(0, at(plan, TEN).before().deferrable(), ROUNDING);
        assertEquals(6, at(plan, HALF_PAST_TEN).before().deferrable(), ROUNDING);
        assertEquals(3, plan.deferrableHours(), ROUNDING);
        assertEquals(Fit.TOO_FEW, at(plan, HALF_PAST_TEN).fit());
    }

    @ParameterizedTest(name = "volume {0} %, handle time {1} %: {2} agents")
    @CsvSource({"0, 0, 14", "100, 0, 24", "0, 100, 25", "-100, 0, 0", "0, -100, 0"})
    void theSameWeekIsReckonedAnewWithOtherVolumeAndHandleTime(int volume, int handleTime, int agents) {
        came.put(TEN, Map.of(Channel.PHONE, 100L));
        deferrableHours = 2;
        StaffingPlan plan = plan(null, new WhatIf(volume, handleTime));
        PlannedHalfHour ten = at(plan, TEN);

        assertEquals(14, ten.before().live());
        assertEquals(agents, ten.after().live());
        assertEquals(4, ten.before().deferrable(), ROUNDING);
        assertEquals(
                4 * (1 + volume / 100.0) * (1 + handleTime / 100.0), ten.after().deferrable(), ROUNDING);
        assertEquals(ten.after().total() / 2, plan.hours().after(), ROUNDING);
    }

    @Test
    void ofOneChannelOnlyItsWorkAndItsAgentsCount() {
        came.put(TEN, Map.of(Channel.PHONE, 100L));
        there(3, Set.of(Channel.PHONE));
        there(2, EnumSet.of(Channel.PHONE, Channel.EMAIL));
        deferrableHours = 1;

        PlannedHalfHour mail = at(plan(Channel.EMAIL, WhatIf.NOTHING), TEN);
        assertEquals(0, mail.before().live());
        assertEquals(2, mail.before().deferrable(), ROUNDING);
        assertEquals(2, mail.there(), ROUNDING);
        PlannedHalfHour phone = at(plan(Channel.PHONE, WhatIf.NOTHING), TEN);
        assertEquals(14, phone.before().total(), ROUNDING);
        assertEquals(5, phone.there(), ROUNDING);
    }

    @Test
    void aChannelWithoutMeasuredHandleTimeIsToldInsteadOfReckoned() {
        came.put(TEN, Map.of(Channel.CHAT, 10L));
        StaffingPlan plan = plan(null, WhatIf.NOTHING);

        assertEquals(List.of(Channel.CHAT), plan.unmeasured());
        assertEquals(0, at(plan, TEN).before().live());
    }

    @ParameterizedTest
    @CsvSource({"3.4, 4, TOO_FEW", "3.6, 4, ENOUGH", "4.4, 4, ENOUGH", "4.5, 4, TOO_MANY", "0, 0, ENOUGH"})
    void halfAPersonMakesNoDifference(double there, double needed, Fit fit) {
        assertEquals(fit, Fit.of(there, needed));
    }

    private StaffingPlan plan(@Nullable Channel channel, WhatIf whatIf) {
        var question = new StaffingQuestion(WEEK, channel, TARGET, whatIf);
        return new Planner(question, arrivals(WEEK), work(WEEK), presence, promised).plan();
    }

    private Work work(Days days) {
        return new Work(days, times, Map.of(Channel.EMAIL, Math.round(deferrableHours * 3_600)));
    }

    private List<Arrivals> arrivals(Days days) {
        Map<HalfHour, Integer> often = HalfHour.times(days);
        return HalfHour.all().stream()
                .map(half -> new Arrivals(half, often.getOrDefault(half, 0), came.getOrDefault(half, Map.of()), 0, 0))
                .toList();
    }

    private void there(int people, Set<Channel> certified) {
        for (int i = 0; i < people; i++) {
            presence.add(MONDAY_AT_10, MONDAY_AT_10.plus(HalfHour.LENGTH), certified);
        }
    }

    private static PlannedHalfHour at(StaffingPlan plan, HalfHour half) {
        return plan.halves().get(HalfHour.all().indexOf(half));
    }
}
