package dk.kontakt.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mailboxes, which node reads each of them, and how far it has come. */
@ApplicationScoped
class Mailboxes {
    /** A node that does not say for so long that it still reads has lost the mailbox; should it read on, it stores nothing twice. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final String ALL = """
            select code, address, name, imap_host, imap_port, imap_security, smtp_host, smtp_port, smtp_security, username, authentication, folder,
                   language, enabled from mailbox order by code
            """;
    private static final String HOLD = """
            insert into mailbox_state as s (mailbox, held_by, held_until) values (?, ?, ?)
            on conflict (mailbox) do update set held_by = excluded.held_by, held_until = excluded.held_until
            where s.held_by is null or s.held_by = excluded.held_by or s.held_until < ?
            """;
    private static final String FETCHED = """
            update mailbox_state set fetched_at = ?, failure = null, failed_at = null where mailbox = ? and held_by = ?
            """;
    private static final String FAILED = """
            update mailbox_state set failure = ?, failed_at = ?, held_by = null where mailbox = ? and held_by = ?
            """;
    private static final String KNOWN_FAILURE = "select 1 from mailbox_state where mailbox = ? and failure = ?";
    private static final String RELEASE = "update mailbox_state set held_by = null where held_by = ?";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Transactional
    public List<Mailbox> enabled() {
        return all().stream().filter(Mailbox::enabled).toList();
    }

    @Transactional
    public List<Mailbox> all() {
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows = entities.createNativeQuery(ALL).getResultList();
        return rows.stream().map(Mailboxes::mailbox).toList();
    }

    Optional<Mailbox> find(String code) {
        return all().stream().filter(mailbox -> mailbox.code().equals(code)).findFirst();
    }

    /** Takes the mailbox for a node, or keeps it; false while another node reads it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean hold(Mailbox mailbox, String node) {
        return entities.createNativeQuery(HOLD)
                        .setParameter(1, mailbox.code())
                        .setParameter(2, node)
                        .setParameter(3, Timestamp.from(clock.instant().plus(LEASE)))
                        .setParameter(4, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fetched(Mailbox mailbox, String node) {
        entities.createNativeQuery(FETCHED)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, mailbox.code())
                .setParameter(3, node)
                .executeUpdate();
    }

    /** Lets the mailbox go, so that any node may try again; true if this failure is another than the last. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean failed(Mailbox mailbox, String node, String failure) {
        boolean known = !entities.createNativeQuery(KNOWN_FAILURE)
                .setParameter(1, mailbox.code())
                .setParameter(2, failure)
                .getResultList()
                .isEmpty();
        entities.createNativeQuery(FAILED)
                .setParameter(1, failure)
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, mailbox.code())
                .setParameter(4, node)
                .executeUpdate();
        return !known;
    }

    /** Lets all go that a node holds, which ends. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void release(String node) {
        entities.createNativeQuery(RELEASE).setParameter(1, node).executeUpdate();
    }

    private static Mailbox mailbox(@Nullable Object[] row) {
        return new Mailbox(
                text(row[0]),
                text(row[1]),
                text(row[2]),
                server(row, 3),
                server(row, 6),
                text(row[9]),
                Mailbox.Authentication.valueOf(text(row[10])),
                text(row[11]),
                (String) row[12],
                Boolean.TRUE.equals(row[13]));
    }

    private static Mailbox.Server server(@Nullable Object[] row, int first) {
        int port = ((Number) Objects.requireNonNull(row[first + 1])).intValue();
        return new Mailbox.Server(text(row[first]), port, Mailbox.Security.valueOf(text(row[first + 2])));
    }

    private static String text(@Nullable Object column) {
        return (String) Objects.requireNonNull(column);
    }
}
