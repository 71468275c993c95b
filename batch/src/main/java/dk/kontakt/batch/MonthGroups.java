package dk.kontakt.batch;

import dk.kontakt.report.DueSpan;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Deals months out to partitions. */
final class MonthGroups {
    private MonthGroups() {}

    /** As evenly as what is due of them allows, the most first; at least one group, which may have nothing to do, and none more than months. */
    static List<List<YearMonth>> deal(List<DueSpan> spans, int most) {
        Map<YearMonth, Long> days = new TreeMap<>();
        spans.forEach(span -> days.merge(span.month(), span.size(), Long::sum));
        int size = Math.max(1, Math.min(most, days.size()));
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            groups.add(new Group());
        }
        days.entrySet().stream()
                .sorted(Map.Entry.<YearMonth, Long>comparingByValue().reversed())
                .forEach(month -> groups.stream()
                        .min(Comparator.comparingLong(group -> group.days))
                        .orElseThrow()
                        .add(month.getKey(), month.getValue()));
        return groups.stream().map(group -> List.copyOf(group.months)).toList();
    }

    private static final class Group {
        private final List<YearMonth> months = new ArrayList<>();
        private long days;

        private void add(YearMonth month, long more) {
            months.add(month);
            days += more;
        }
    }
}
