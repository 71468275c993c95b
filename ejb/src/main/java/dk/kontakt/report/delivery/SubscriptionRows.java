package dk.kontakt.report.delivery;

import dk.kontakt.report.Step;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of subscriptions. */
final class SubscriptionRows {
    private static final String SELECT = """
            select id, report, step, weekday, monthday, hour, format, language, recipients, next_due, sent_at, failure, failed_at
            from report_subscription
            """;

    static final String ALL = SELECT + "order by report, id";
    static final String DUE = "select id from report_subscription where next_try <= ? order by next_try, id";
    static final String CLAIM = SELECT + "where id = ? and next_try <= ? for update skip locked";

    static final String INSERT = """
            insert into report_subscription (report, step, weekday, monthday, hour, format, language, recipients, created_by, created_at,
                next_due, next_try)
            values (?, ?, cast(? as integer), cast(? as integer), ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String SENT = """
            update report_subscription set next_due = ?, next_try = ?, sent_at = ?, failure = null, failed_at = null where id = ?
            """;

    static final String FAILED = "update report_subscription set failure = ?, failed_at = ?, next_try = ? where id = ?";

    private SubscriptionRows() {}

    static List<Subscription> read(Query query) {
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows = query.getResultList();
        return rows.stream().map(SubscriptionRows::read).toList();
    }

    private static Subscription read(@Nullable Object[] row) {
        var rhythm = new Rhythm(Step.valueOf(text(row, 2)), (Integer) row[3], (Integer) row[4], (Integer)
                Objects.requireNonNull(row[5]));
        var wanted = new Subscription.Wanted(
                text(row, 1),
                rhythm,
                text(row, 6),
                text(row, 7),
                text(row, 8).lines().toList());
        return new Subscription(
                ((Number) Objects.requireNonNull(row[0])).longValue(),
                wanted,
                Objects.requireNonNull(instant(row[9])),
                instant(row[10]),
                (String) row[11],
                instant(row[12]));
    }

    private static String text(@Nullable Object[] row, int at) {
        return String.valueOf(row[at]);
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
