package dk.kontakt.channel.email;

import dk.kontakt.channel.email.mime.MailAddress;
import dk.kontakt.channel.email.mime.MailWriter;
import dk.kontakt.channel.email.mime.OutgoingMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes mails of ours, once for each cause, to be sent when the transaction is done. */
@ApplicationScoped
class OutgoingMails {
    private static final String STORE = """
            insert into mail_sent (cause, mailbox, ticket, message_id, recipient, automatic, raw, created_at, next_try)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (cause) do nothing
            """;

    /** The mail that an answer goes on from: the customer's last one. */
    private static final String ANSWERED = """
            select mailbox, message_id from mail_received where ticket = ? and state = 'TAKEN_IN' order by id desc limit 1
            """;

    private static final String THREAD = """
            select message_id from (
                select message_id, received_at as at from mail_received where ticket = ? and message_id is not null and state = 'TAKEN_IN'
                union all select message_id, created_at from mail_sent where ticket = ?) mails order by at
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private SigningKeys keys;

    @Inject
    private Clock clock;

    /**
     * What is to be written to whom.
     *
     * @param cause makes it once
     */
    record Letter(
            String cause, long ticket, String to, String subject, String text, boolean automatic, String language) {}

    void write(Letter letter) {
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> answered = entities.createNativeQuery(ANSWERED)
                .setParameter(1, letter.ticket())
                .getResultList();
        @Nullable Object[] last = answered.isEmpty() ? new @Nullable Object[] {null, null} : answered.get(0);
        Optional<Mailbox> mailbox = mailbox((String) last[0]);
        mailbox.ifPresent(found -> store(letter, found, (String) last[1]));
    }

    /** The one that the customer wrote to, or else the first. */
    private Optional<Mailbox> mailbox(@Nullable String code) {
        List<Mailbox> enabled = mailboxes.enabled();
        return enabled.stream()
                .filter(mailbox -> mailbox.code().equals(code))
                .findFirst()
                .or(() -> enabled.stream().findFirst());
    }

    private void store(Letter letter, Mailbox mailbox, @Nullable String answered) {
        Instant now = clock.instant();
        String unique = UUID.nameUUIDFromBytes(letter.cause().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        String id = keys.signedId(mailbox).of(letter.ticket(), unique);
        var mail = new OutgoingMail(
                id,
                mailbox.sender(),
                new MailAddress(null, letter.to()),
                letter.subject(),
                letter.text(),
                answered,
                thread(letter.ticket()),
                letter.automatic(),
                now,
                letter.language());
        entities.createNativeQuery(STORE)
                .setParameter(1, letter.cause())
                .setParameter(2, mailbox.code())
                .setParameter(3, letter.ticket())
                .setParameter(4, id)
                .setParameter(5, letter.to())
                .setParameter(6, letter.automatic())
                .setParameter(7, MailWriter.write(mail))
                .setParameter(8, Timestamp.from(now))
                .setParameter(9, Timestamp.from(now))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<String> thread(long ticket) {
        List<@Nullable String> ids = entities.createNativeQuery(THREAD)
                .setParameter(1, ticket)
                .setParameter(2, ticket)
                .getResultList();
        return ids.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
