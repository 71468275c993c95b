package dk.kontakt.report.plan;

import dk.kontakt.report.Days;
import dk.kontakt.ticket.Channel;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How long live contacts took in a period, and the seconds that went into contacts and replies of channels on which nobody waits. */
public record Work(Days days, List<HandleTime> live, Map<Channel, Long> deferrable) {
    private static final double DAYS_A_WEEK = 7;
    private static final double SECONDS_AN_HOUR = Duration.ofHours(1).toSeconds();

    /** On average, of those of the channels that are not live. */
    public double deferrableHoursAWeek(Set<Channel> channels) {
        double weeks = (days.from().until(days.to(), ChronoUnit.DAYS) + 1) / DAYS_A_WEEK;
        long seconds = channels.stream()
                .mapToLong(channel -> deferrable.getOrDefault(channel, 0L))
                .sum();
        return seconds / SECONDS_AN_HOUR / weeks;
    }
}
