package dk.kontakt.channel.email;

import dk.kontakt.channel.email.mime.IncomingMail;
import dk.kontakt.channel.email.mime.MailPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores what came with a mail, in the transaction that makes a contact of it. By JDBC, since a file may be large. */
@ApplicationScoped
class ContactFiles {
    private static final String STORE = """
            insert into contact_file (id, channel, external_id, role, name, media_type, content_id, size, content)
            values (?, 'EMAIL', ?, ?, ?, ?, ?, ?, ?)
            """;

    @PersistenceContext
    private EntityManager entities;

    /** @param raw the whole mail, where something of it could not be read */
    void store(String contact, IncomingMail mail, byte @Nullable [] raw) {
        try (PreparedStatement store = entities.unwrap(Connection.class).prepareStatement(STORE)) {
            String html = mail.html();
            if (html != null) {
                byte[] bytes = html.replace("\0", "").getBytes(StandardCharsets.UTF_8);
                store(store, contact, "HTML", new MailPart("mail.html", "text/html", null, bytes));
            }
            for (MailPart part : mail.parts()) {
                store(store, contact, part.contentId() == null ? "ATTACHMENT" : "INLINE", part);
            }
            if (raw != null) {
                store(store, contact, "ATTACHMENT", new MailPart("mail.eml", "message/rfc822", null, raw));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void store(PreparedStatement store, String contact, String role, MailPart part) throws SQLException {
        store.setObject(1, UUID.randomUUID());
        store.setString(2, contact);
        store.setString(3, role);
        store.setString(4, part.name());
        store.setString(5, part.mediaType());
        store.setString(6, part.contentId());
        store.setLong(7, part.content().length);
        store.setBinaryStream(8, new ByteArrayInputStream(part.content()), part.content().length);
        store.executeUpdate();
    }
}
