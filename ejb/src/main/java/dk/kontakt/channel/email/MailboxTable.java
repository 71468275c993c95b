package dk.kontakt.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The mailboxes as they are set up, and how each of them goes. */
@ApplicationScoped
class MailboxTable {
    private static final String PROGRESS = """
            select m.code, m.version, s.last_uid, s.fetched_at, s.failure, s.failed_at,
                (select count(*) from mail_sent w where w.mailbox = m.code and w.state = 'WAITING')
            from mailbox m left join mailbox_state s on s.mailbox = m.code order by m.code
            """;
    private static final String ADD = """
            insert into mailbox (address, name, imap_host, imap_port, imap_security, smtp_host, smtp_port, smtp_security, username, authentication,
                folder, enabled, language, code) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?) on conflict do nothing
            """;
    private static final String CHANGE = """
            update mailbox set address = ?, name = ?, imap_host = ?, imap_port = ?, imap_security = ?, smtp_host = ?, smtp_port = ?, smtp_security = ?,
                username = ?, authentication = ?, folder = ?, enabled = ?, language = nullif(?, ''), version = version + 1 where code = ? and version = ?
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Mailboxes mailboxes;

    List<MailboxView> all() {
        Map<String, Mailbox> known =
                mailboxes.all().stream().collect(Collectors.toMap(Mailbox::code, Function.identity()));
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows = entities.createNativeQuery(PROGRESS).getResultList();
        return rows.stream()
                .map(row -> view(known.get(String.valueOf(row[0])), row))
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<MailboxView> find(String code) {
        return all().stream().filter(row -> row.mailbox().code().equals(code)).findFirst();
    }

    /** Another one with the address, in whatever letters it is written. */
    Optional<Mailbox> withAddressOf(Mailbox mailbox) {
        return mailboxes.all().stream()
                .filter(other -> !other.code().equals(mailbox.code()))
                .filter(other -> other.address().equalsIgnoreCase(mailbox.address()))
                .findFirst();
    }

    /** Returns whether it was new. */
    boolean add(Mailbox mailbox) {
        return filled(ADD, mailbox).executeUpdate() == 1;
    }

    /** Returns whether it was at that version. */
    boolean change(Mailbox mailbox, int version) {
        return filled(CHANGE, mailbox).setParameter(15, version).executeUpdate() == 1;
    }

    private Query filled(String sql, Mailbox mailbox) {
        Object[] values = {
            mailbox.address(),
            mailbox.name(),
            mailbox.imap().host(),
            mailbox.imap().port(),
            mailbox.imap().security().name(),
            mailbox.smtp().host(),
            mailbox.smtp().port(),
            mailbox.smtp().security().name(),
            mailbox.username(),
            mailbox.authentication().name(),
            mailbox.folder(),
            mailbox.enabled(),
            Objects.requireNonNullElse(mailbox.language(), ""),
            mailbox.code()
        };
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static Optional<MailboxView> view(@Nullable Mailbox mailbox, @Nullable Object[] row) {
        if (mailbox == null) {
            return Optional.empty();
        }
        var progress = new MailboxView.Progress(
                row[2] == null ? 0 : ((Number) row[2]).longValue(),
                row[3] == null ? null : ((Timestamp) row[3]).toInstant(),
                (String) row[4],
                row[5] == null ? null : ((Timestamp) row[5]).toInstant(),
                ((Number) Objects.requireNonNull(row[6])).longValue());
        return Optional.of(new MailboxView(mailbox, ((Number) Objects.requireNonNull(row[1])).intValue(), progress));
    }
}
