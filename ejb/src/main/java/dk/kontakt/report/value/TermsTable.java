package dk.kontakt.report.value;

import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

/** The terms of channels as they are stored: all that were ever written, and those that hold. */
final class TermsTable {
    private static final DatedRows ROWS = DatedRows.ofEachChannel("channel_terms_log");

    /** The log is written by the database. */
    private static final String ADD = """
            insert into channel_terms (channel, valid_from, hourly_rate, fixed_per_contact, answer_within_seconds,
                                       short_abandon_seconds, changed_by, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (channel, valid_from) do update
            set hourly_rate = excluded.hourly_rate, fixed_per_contact = excluded.fixed_per_contact,
                answer_within_seconds = excluded.answer_within_seconds, short_abandon_seconds = excluded.short_abandon_seconds,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """;

    private final Connection database;

    TermsTable(Connection database) {
        this.database = database;
    }

    List<Dated<Terms>> all(LocalDate today) throws SQLException {
        return ROWS.read(database, today, TermsTable::terms);
    }

    void add(Terms terms, Author author) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(ADD)) {
            insert.setString(1, terms.channel().name());
            insert.setObject(2, terms.validFrom());
            insert.setBigDecimal(3, terms.hourlyRate());
            insert.setBigDecimal(4, terms.fixedPerContact());
            insert.setObject(5, terms.answerWithinSeconds(), Types.INTEGER);
            insert.setInt(6, terms.shortAbandonSeconds());
            insert.setString(7, author.name());
            insert.setObject(8, author.storedAt());
            insert.executeUpdate();
        }
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                Channel.valueOf(row.getString("channel")),
                row.getObject("valid_from", LocalDate.class),
                row.getBigDecimal("hourly_rate"),
                row.getBigDecimal("fixed_per_contact"),
                row.getObject("answer_within_seconds", Integer.class),
                row.getInt("short_abandon_seconds"));
    }
}
