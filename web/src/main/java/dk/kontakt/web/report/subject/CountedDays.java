package dk.kontakt.web.report.subject;

import dk.kontakt.report.PartFigures;
import dk.kontakt.ticket.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Days whose visits are known; of a stretch without any, everything is unknown. */
record CountedDays(Map<LocalDate, Long> visits) {

    CountedDays within(Predicate<LocalDate> stretch) {
        return new CountedDays(visits.entrySet().stream()
                .filter(day -> stretch.test(day.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    long count() {
        return visits.size();
    }

    boolean has(LocalDate day) {
        return visits.containsKey(day);
    }

    @Nullable
    Long sum() {
        return visits.isEmpty()
                ? null
                : (Long) visits.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The contacts of a channel on these days, and no others. */
    @Nullable
    Long contacts(List<PartFigures> daily, Channel channel) {
        return visits.isEmpty()
                ? null
                : (Long) daily.stream()
                        .filter(row -> row.channel() == channel && has(row.from()))
                        .mapToLong(row -> row.figures().volume().contacts())
                        .sum();
    }

    static @Nullable Double part(@Nullable Long part, @Nullable Long whole) {
        return part == null || whole == null || whole <= 0 ? null : (double) part / whole;
    }
}
