package dk.kontakt.demo.story;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Moves the sequences past the ids in use. JPA takes a block of 50 ids for each value, some providers those before it and some those
 * from it on, so the next value is left at least a block away.
 */
final class Sequences {
    private static final int BLOCK = 50;

    private static final Map<String, String> IDS = Map.of(
            "customer_id_seq", "select max(id) from customer",
            "ticket_number_seq", "select max(number) from ticket",
            "contact_id_seq", "select max(id) from contact",
            "reply_id_seq", "select max(id) from reply",
            "note_id_seq", "select max(id) from note",
            "ticket_event_id_seq", "select max(id) from ticket_event",
            "sla_clock_id_seq", "select max(id) from sla_clock",
            "sla_segment_id_seq", "select max(id) from sla_segment",
            "assignment_id_seq", "select max(id) from assignment",
            "outbox_id_seq", "select max(id) from outbox");

    private Sequences() {}

    static void moveOn(Statement statement) throws SQLException {
        for (Map.Entry<String, String> sequence : IDS.entrySet()) {
            statement.execute("select setval('" + sequence.getKey() + "', coalesce((" + sequence.getValue() + "), 0) + "
                    + BLOCK + ")");
        }
    }
}
