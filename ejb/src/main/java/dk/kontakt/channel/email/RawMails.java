package dk.kontakt.channel.email;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** The bytes of mails, as far as their contacts hold the same: nothing was illegible or shortened, and no file is held back. */
record RawMails(Connection database) {
    private static final String REMOVE = """
            update mail_received set raw = null, raw_removed_at = ? where id in (
                select m.id from mail_received m
                where m.raw is not null and m.state in ('TAKEN_IN', 'DUPLICATE') and m.received_at < ? and exists (
                    select from mail_received read join contact c on c.channel = 'EMAIL' and c.external_id = 'mail-' || read.id
                    where read.duplicate_key = m.duplicate_key and read.state = 'TAKEN_IN' and read.problems is null
                        and length(c.body) < ? and length(c.subject) < ? and not exists (
                            select from contact_file f
                            where f.channel = 'EMAIL' and f.external_id = c.external_id and f.scan in ('INFECTED', 'REFUSED')))
                order by m.received_at, m.id limit ? for update skip locked)
            """;

    /** Removes some that came before {@code then}; returns how many. */
    int remove(Instant then, Instant now, int most) throws SQLException {
        try (PreparedStatement remove = database.prepareStatement(REMOVE)) {
            remove.setTimestamp(1, Timestamp.from(now));
            remove.setTimestamp(2, Timestamp.from(then));
            remove.setInt(3, MailContact.LONGEST_BODY);
            remove.setInt(4, MailContact.LONGEST_SUBJECT);
            remove.setInt(5, most);
            return remove.executeUpdate();
        }
    }
}
