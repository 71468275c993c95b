package dk.kontakt.demo.story;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Moves the sequences past the ids in use. JPA takes a block of 50 ids for each value, some providers those before it and some those
 * from it on, so the next value is left at least a block away.
 */
final class Sequences {
    private static final int BLOCK = 50;

    private static final List<String> NUMBERED = List.of(
            "customer",
            "contact",
            "reply",
            "note",
            "ticket_event",
            "sla_clock",
            "sla_segment",
            "assignment",
            "offer",
            "outbox");

    private Sequences() {}

    static void moveOn(Statement statement) throws SQLException {
        moveOn(statement, "ticket", "number");
        for (String table : NUMBERED) {
            moveOn(statement, table, "id");
        }
    }

    private static void moveOn(Statement statement, String table, String id) throws SQLException {
        statement.execute("select setval('%1$s_%2$s_seq', coalesce((select max(%2$s) from %1$s), 0) + %3$d)"
                .formatted(table, id, BLOCK));
    }
}
