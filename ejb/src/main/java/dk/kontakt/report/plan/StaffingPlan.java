package dk.kontakt.report.plan;

import dk.kontakt.ticket.Channel;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The answer to a question about staffing: all half-hours of the week in their order, and what they were reckoned from. */
public record StaffingPlan(StaffingQuestion question, Work work, List<PlannedHalfHour> halves) {
    private static final double HALVES_AN_HOUR = 2;

    /** Hours of people in a week. */
    public record Hours(double before, double after, double there) {}

    public Hours hours() {
        return sums(halves);
    }

    public Hours hours(DayOfWeek day) {
        return sums(on(day));
    }

    public List<PlannedHalfHour> on(DayOfWeek day) {
        return halves.stream().filter(half -> half.at().day() == day).toList();
    }

    /** Hours a week, as it was, of what can wait on the channels that were asked about. */
    public double deferrableHours() {
        return work.deferrableHoursAWeek(question.channels());
    }

    /** The handle times of the live channels that were asked about. */
    public List<HandleTime> handleTimes() {
        return work.live().stream()
                .filter(time -> question.live().contains(time.channel()))
                .toList();
    }

    /** Live channels to which contacts came of which nobody knows how long they take: no agents are reckoned for them. */
    public List<Channel> unmeasured() {
        return handleTimes().stream()
                .filter(time -> time.average() == null)
                .map(HandleTime::channel)
                .filter(channel -> halves.stream().anyMatch(half -> half.contacts(channel) > 0))
                .toList();
    }

    private static Hours sums(List<PlannedHalfHour> halves) {
        return new Hours(
                sum(halves, half -> half.before().total()),
                sum(halves, half -> half.after().total()),
                sum(halves, PlannedHalfHour::there));
    }

    private static double sum(List<PlannedHalfHour> halves, ToDoubleFunction<PlannedHalfHour> people) {
        return halves.stream().mapToDouble(people).sum() / HALVES_AN_HOUR;
    }
}
