package dk.kontakt.channel.email;

import dk.kontakt.channel.email.mime.MailAddress;
import dk.kontakt.channel.email.mime.MailingWriter;
import dk.kontakt.channel.email.mime.OutgoingMail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The boundary of mails that are about no ticket: they are sent when the caller's transaction is done, from the first mailbox. */
@Stateless
@RolesAllowed("system")
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MailingService {
    private static final String STORE = """
            insert into mail_sent (cause, mailbox, message_id, recipient, automatic, raw, created_at, next_try)
            values (?, ?, ?, ?, false, ?, ?, ?) on conflict (cause) do nothing
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Clock clock;

    /** @throws NoMailbox if there is none to send from */
    public void send(Mailing mailing) {
        Mailbox from = mailboxes.enabled().stream().findFirst().orElseThrow(NoMailbox::new);
        Instant now = clock.instant();
        String id = UUID.nameUUIDFromBytes(mailing.cause().getBytes(StandardCharsets.UTF_8)) + "@"
                + from.address().substring(from.address().indexOf('@') + 1);
        entities.createNativeQuery(STORE)
                .setParameter(1, mailing.cause())
                .setParameter(2, from.code())
                .setParameter(3, id)
                .setParameter(4, mailing.to())
                .setParameter(5, MailingWriter.write(mail(mailing, from, id, now), mailing.files()))
                .setParameter(6, Timestamp.from(now))
                .setParameter(7, Timestamp.from(now))
                .executeUpdate();
    }

    private static OutgoingMail mail(Mailing mailing, Mailbox from, String id, Instant now) {
        return new OutgoingMail(
                id,
                from.sender(),
                new MailAddress(null, mailing.to()),
                mailing.subject(),
                mailing.text(),
                null,
                List.of(),
                true,
                now,
                mailing.language());
    }
}
