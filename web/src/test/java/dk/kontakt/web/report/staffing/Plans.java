package dk.kontakt.web.report.staffing;

import dk.kontakt.report.Days;
import dk.kontakt.report.plan.Arrivals;
import dk.kontakt.report.plan.HalfHour;
import dk.kontakt.report.plan.HandleTime;
import dk.kontakt.report.plan.HandleTime.Source;
import dk.kontakt.report.plan.Need;
import dk.kontakt.report.plan.PlannedHalfHour;
import dk.kontakt.report.plan.StaffingPlan;
import dk.kontakt.report.plan.StaffingQuestion;
import dk.kontakt.report.plan.WhatIf;
import dk.kontakt.report.plan.Work;
import dk.kontakt.report.staffing.Target;
import dk.kontakt.ticket.Channel;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Plans for tests. */
final class Plans {
    static final Days WEEK = new Days(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8));

    private Plans() {}

    /** Open on Tuesday from 10 to 10.30, with 100 calls and one e-mail. */
    static StaffingPlan ofAnOpenHalfHour() {
        var target = new Target(0.8, Duration.ofSeconds(20), null);
        var question = new StaffingQuestion(WEEK, null, target, new WhatIf(10, 0));
        var phone = new HandleTime(Channel.PHONE, Source.CONTACTS, 90, 16_245);
        var chat = new HandleTime(Channel.CHAT, Source.NOTHING, 0, 0);
        var work = new Work(WEEK, List.of(chat, phone), Map.of(Channel.EMAIL, 1_800L));
        return new StaffingPlan(
                question, work, HalfHour.all().stream().map(Plans::half).toList());
    }

    private static PlannedHalfHour half(HalfHour at) {
        if (at.equals(new HalfHour(DayOfWeek.TUESDAY, 20))) {
            var came = new Arrivals(at, 1, Map.of(Channel.PHONE, 100L, Channel.EMAIL, 1L), 2, 3);
            var before = new Need(Map.of(Channel.PHONE, 14), 1);
            var after = new Need(Map.of(Channel.PHONE, 15), 1.1);
            return new PlannedHalfHour(came, true, Map.of(Channel.PHONE, 12.25), 13.5, before, after);
        }
        var nobody = new Need(Map.of(), 0);
        return new PlannedHalfHour(new Arrivals(at, 1, Map.of(), 0, 0), false, Map.of(), 0, nobody, nobody);
    }
}
