package dk.kontakt.report;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days that hold a page of contacts, newest first, and how many contacts of them come before it; the sums of days tell. */
record PageDays(Days days, long skip) {
    private static final String PART = """
            select day, sum(contacts) as contacts from daily_figures
            where part = ? and key = ? and formula = ? and day between ? and ?%s
            group by day
            """;

    private static final String DAYS = """
            select day, min(contacts) as contacts from (%s) p group by day having count(*) = %d order by day desc
            """;

    /** Empty where nothing is that far. @param skip contacts of all days that come before the page */
    static Optional<PageDays> find(Connection database, Days days, FactFilter filter, long skip) throws SQLException {
        Map<Part, String> keys = keys(filter);
        String channel = filter.channel() == null ? "" : " and channel = ?";
        String parts =
                keys.keySet().stream().map(part -> PART.formatted(channel)).collect(joining(" union all "));
        try (PreparedStatement select = database.prepareStatement(DAYS.formatted(parts, keys.size()))) {
            List<Object> values = new ArrayList<>();
            keys.forEach((part, key) -> {
                values.addAll(List.of(part.name(), key, ChannelValueFormula.VERSION, days.from(), days.to()));
                if (filter.channel() != null) {
                    values.add(filter.channel().name());
                }
            });
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            ResultSet found = select.executeQuery();
            return keys.size() == 1 && filter.outcome() == Outcome.ANY ? counted(found, skip) : all(found, skip);
        }
    }

    private static Map<Part, String> keys(FactFilter filter) {
        Map<Part, String> keys = new EnumMap<>(Part.class);
        put(keys, Part.CATEGORY, filter.category());
        put(keys, Part.AGENT, filter.agent());
        put(keys, Part.SEGMENT, filter.segment());
        put(keys, Part.HOUR, filter.hour() == null ? null : "%02d".formatted(filter.hour()));
        if (keys.isEmpty()) {
            keys.put(Part.CHANNEL, "");
        }
        return keys;
    }

    private static void put(Map<Part, String> keys, Part part, @Nullable String key) {
        if (key != null) {
            keys.put(part, key);
        }
    }

    private static Optional<PageDays> counted(ResultSet found, long skip) throws SQLException {
        long left = skip;
        while (found.next()) {
            if (found.getLong("contacts") > left) {
                return Optional.of(new PageDays(until(found, left + ContactFacts.A_PAGE), left));
            }
            left -= found.getLong("contacts");
        }
        return Optional.empty();
    }

    /** Of several parts at once the days have no sums, nor of outcomes. */
    private static Optional<PageDays> all(ResultSet found, long skip) throws SQLException {
        return found.next() ? Optional.of(new PageDays(until(found, Long.MAX_VALUE), skip)) : Optional.empty();
    }

    /** From the present row back to the one with which there are so many contacts. */
    private static Days until(ResultSet found, long contacts) throws SQLException {
        LocalDate to = found.getObject("day", LocalDate.class);
        LocalDate from;
        long sum = 0;
        do {
            from = found.getObject("day", LocalDate.class);
            sum += found.getLong("contacts");
        } while (sum < contacts && found.next());
        return new Days(from, to);
    }
}
