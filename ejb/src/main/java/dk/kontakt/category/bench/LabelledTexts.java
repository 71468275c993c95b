package dk.kontakt.category.bench;

import dk.kontakt.category.rule.WrittenText;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads the newest tickets whose category somebody vouches for, with what the customer wrote first. */
public final class LabelledTexts {
    /** The newest are enough to know how well rules do today. */
    public static final int MOST = 10_000;

    private static final int AT_ONCE = 500;
    private static final String TICKETS = """
            select t.number, t.category, t.voucher, t.language, c.subject, c.body
            from (select number, category, language, case
                    when exists (select 1 from ticket_event e join account a on a.username = e.actor
                        where e.ticket = number and e.type = 'TICKET_RECLASSIFIED'
                            and e.details ->> 'category' <> e.details ->> 'previousCategory') then 'CORRECTED'
                    when status not in ('RESOLVED', 'CLOSED') or assignee is null or first_responded_at is null
                        or merged_into is not null then 'NOBODY'
                    when category_reason like 'topic:%' then 'CHOSEN' else 'LEFT' end voucher
                from ticket) t
            join lateral (select subject, body from contact where ticket = t.number order by id limit 1) c on true
            where t.voucher = any (?) and (cast(? as text) is null or t.language = ?)
            order by t.number desc limit ?
            """;

    private LabelledTexts() {}

    /** Gives them to {@code reader} some at a time. The connection must not commit by itself, so that the rows come in portions. */
    public static void read(Connection connection, BenchQuestion question, Consumer<List<LabelledText>> reader)
            throws SQLException {
        Array vouchers = connection.createArrayOf(
                "text", question.vouchers().stream().map(Voucher::name).toArray());
        try (PreparedStatement select = connection.prepareStatement(TICKETS)) {
            select.setFetchSize(AT_ONCE);
            select.setArray(1, vouchers);
            select.setString(2, question.language());
            select.setString(3, question.language());
            select.setInt(4, MOST);
            try (ResultSet row = select.executeQuery()) {
                readAll(row, reader);
            }
        }
    }

    private static void readAll(ResultSet row, Consumer<List<LabelledText>> reader) throws SQLException {
        List<LabelledText> some = new ArrayList<>();
        while (row.next()) {
            some.add(text(row));
            if (some.size() == AT_ONCE) {
                reader.accept(List.copyOf(some));
                some.clear();
            }
        }
        reader.accept(some);
    }

    private static LabelledText text(ResultSet row) throws SQLException {
        return new LabelledText(
                row.getLong(1),
                row.getString(2),
                Voucher.valueOf(row.getString(3)),
                new WrittenText(row.getString(4).toLowerCase(Locale.ROOT), row.getString(5), row.getString(6)));
    }
}
