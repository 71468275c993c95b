package dk.kontakt.report.value;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads the whole history of something dated: the latest day first, and of a day what was written last. */
final class DatedRows {
    private static final String ALL = """
            select l.*,
                   case when l.id < max(l.id) over (partition by %2$s, l.valid_from) then 'SUPERSEDED'
                        when l.valid_from > t.today then 'TO_COME'
                        when l.valid_from = max(l.valid_from) filter (where l.valid_from <= t.today) over (partition by %2$s) then 'IN_FORCE'
                        else 'PAST' end as standing
            from %1$s l cross join (values (?::date)) t (today)
            order by l.valid_from desc, l.id desc
            """;

    private final String select;

    private DatedRows(String table, String key) {
        this.select = ALL.formatted(table, key);
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    static DatedRows ofEachChannel(String table) {
        return new DatedRows(table, "l.channel");
    }

    static DatedRows of(String table) {
        return new DatedRows(table, "true");
    }

    <T> List<Dated<T>> read(Connection database, LocalDate today, Row<T> row) throws SQLException {
        try (PreparedStatement all = database.prepareStatement(select)) {
            all.setObject(1, today);
            List<Dated<T>> rows = new ArrayList<>();
            ResultSet found = all.executeQuery();
            while (found.next()) {
                rows.add(new Dated<>(
                        row.read(found),
                        found.getString("changed_by"),
                        found.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        Dated.Standing.valueOf(found.getString("standing"))));
            }
            return rows;
        }
    }
}
