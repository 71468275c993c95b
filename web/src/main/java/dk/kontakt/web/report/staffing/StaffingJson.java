package dk.kontakt.web.report.staffing;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.report.Days;
import dk.kontakt.report.plan.HandleTime;
import dk.kontakt.report.plan.Need;
import dk.kontakt.report.plan.PlannedHalfHour;
import dk.kontakt.report.plan.StaffingPlan;
import dk.kontakt.report.plan.StaffingQuestion;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** The plan as JSON, every half-hour of the week in it. */
final class StaffingJson {
    private static final int DIGITS = 3;
    private static final double WHOLE = 100;

    private StaffingJson() {}

    static JsonObject of(StaffingPlan plan) {
        JsonArrayBuilder times = JsonObjects.arrayBuilder();
        plan.handleTimes().forEach(time -> times.add(json(time)));
        JsonArrayBuilder unmeasured = JsonObjects.arrayBuilder();
        plan.unmeasured().forEach(channel -> unmeasured.add(channel.name()));
        JsonArrayBuilder halves = JsonObjects.arrayBuilder();
        plan.halves().forEach(half -> halves.add(json(half)));
        JsonObjectBuilder json = JsonObjects.builder();
        question(plan.question()).forEach(json::add);
        return json.add("handleTimes", times)
                .add("unmeasured", unmeasured)
                .add("deferrableHours", number(plan.deferrableHours()))
                .add("hours", hours(plan.hours()))
                .add("halves", halves)
                .build();
    }

    static BigDecimal number(double number) {
        return BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    private static JsonObject question(StaffingQuestion question) {
        Duration patience = question.target().patience();
        return JsonObjects.withNulls(
                "from", question.days().from(),
                "to", question.days().to(),
                "zone", Days.ZONE.getId(),
                "channel", question.channel(),
                "serviceLevel", Math.round(question.target().serviceLevel() * WHOLE),
                "answerWithin", question.target().answerWithin().toSeconds(),
                "patience", patience == null ? null : patience.toSeconds(),
                "volume", question.whatIf().volume(),
                "handleTime", question.whatIf().handleTime());
    }

    private static JsonObject json(HandleTime time) {
        Duration average = time.average();
        return JsonObjects.withNulls(
                "channel", time.channel(),
                "source", time.source(),
                "measured", time.measured(),
                "averageSeconds", average == null ? null : value(average.toMillis() / 1_000.0));
    }

    private static JsonObject hours(StaffingPlan.Hours hours) {
        return JsonObjects.of(
                "before", value(hours.before()), "after", value(hours.after()), "there", value(hours.there()));
    }

    private static JsonObject json(PlannedHalfHour half) {
        JsonObjectBuilder contacts = JsonObjects.builder();
        half.arrivals().contacts().forEach((channel, count) -> contacts.add(channel.name(), count));
        JsonObjectBuilder present = JsonObjects.builder();
        half.present().forEach((channel, people) -> present.add(channel.name(), number(people)));
        return JsonObjects.of(
                "day", half.at().day(),
                "start", half.at().start(),
                "open", half.open(),
                "times", half.arrivals().times(),
                "contacts", contacts.build(),
                "attempts", half.arrivals().attempts(),
                "orders", half.arrivals().orders(),
                "present", present.build(),
                "there", value(half.there()),
                "before", json(half.before()),
                "after", json(half.after()),
                "fit", half.fit(),
                "fitAfter", half.fitAfter());
    }

    private static JsonObject json(Need need) {
        JsonObjectBuilder agents = JsonObjects.builder();
        need.agents().forEach((channel, count) -> agents.add(channel.name(), count));
        return JsonObjects.of(
                "agents", agents.build(), "deferrable", value(need.deferrable()), "total", value(need.total()));
    }

    private static JsonValue value(double number) {
        return Json.createValue(number(number));
    }
}
