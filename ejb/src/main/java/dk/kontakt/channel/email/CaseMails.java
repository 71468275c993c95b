package dk.kontakt.channel.email;

import dk.kontakt.channel.email.MailView.Role;
import dk.kontakt.channel.email.rule.MailKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads which mails came and went about a ticket, without what is in them. */
@ApplicationScoped
class CaseMails {
    private static final String RECEIVED = """
            select e.id, c.external_id, r.kind, r.problems, f.id, f.role, f.name, f.media_type, f.size, f.scan, f.scan_words
            from contact c
            join ticket_event e on e.ticket = c.ticket and e.subject_id = c.id and e.type in ('TICKET_OPENED', 'CONTACT_RECEIVED')
            left join mail_received r
                on r.id = case when c.channel = 'EMAIL' and c.external_id ~ '^%1$s[0-9]{1,18}$' then cast(substr(c.external_id, %2$d) as bigint) end
            left join contact_file f on f.channel = c.channel and f.external_id = c.external_id
            where c.ticket = ? and (r.id is not null or f.id is not null)
            order by e.id, f.role, f.name, f.id
            """.formatted(MailContact.PREFIX, MailContact.PREFIX.length() + 1);
    private static final String SENT = """
            select recipient, automatic, state, attempts, created_at, sent_at, answer, delivery from mail_sent where ticket = ? order by created_at, id
            """;
    private static final String ANSWERS = """
            select id, at from ticket_event where ticket = ? and type = 'REPLY_SENT' order by at, id
            """;

    @PersistenceContext
    private EntityManager entities;

    /** The oldest first. */
    List<MailView> received(long ticket) {
        Map<Object, List<@Nullable Object[]>> contacts = new LinkedHashMap<>();
        rows(RECEIVED, ticket)
                .forEach(row -> contacts.merge(
                        Objects.requireNonNull(row[0]),
                        List.<@Nullable Object[]>of(row),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
        return contacts.values().stream().map(CaseMails::mail).toList();
    }

    /** The oldest first. */
    List<SentMail> sent(long ticket) {
        List<SentMail> mails = rows(SENT, ticket).stream().map(CaseMails::sent).toList();
        List<CarriedAnswers.Answer> answers = rows(ANSWERS, ticket).stream()
                .map(row -> new CarriedAnswers.Answer(number(row[0]), at(Objects.requireNonNull(row[1]))))
                .toList();
        return CarriedAnswers.in(mails, answers);
    }

    private static MailView mail(List<@Nullable Object[]> rows) {
        @Nullable Object[] first = rows.get(0);
        String kind = (String) first[2];
        String problems = (String) first[3];
        return new MailView(
                number(first[0]),
                text(first[1]),
                kind == null ? null : MailKind.valueOf(kind),
                problems == null ? List.of() : problems.lines().toList(),
                rows.stream().filter(row -> row[4] != null).map(CaseMails::file).toList());
    }

    private static MailView.File file(@Nullable Object[] row) {
        return new MailView.File(
                UUID.fromString(text(row[4])),
                Role.valueOf(text(row[5])),
                text(row[6]),
                text(row[7]),
                number(row[8]),
                FileScan.of((String) row[9], (String) row[10], Scanner.isSetUp()));
    }

    private static SentMail sent(@Nullable Object[] row) {
        String delivery = (String) row[7];
        return new SentMail(
                null,
                text(row[0]),
                Boolean.TRUE.equals(row[1]),
                SentMail.State.of(text(row[2]), delivery),
                (int) number(row[3]),
                at(Objects.requireNonNull(row[4])),
                row[5] == null ? null : at(row[5]),
                (String) row[6],
                delivery);
    }

    @SuppressWarnings("unchecked")
    private List<@Nullable Object[]> rows(String sql, long ticket) {
        return entities.createNativeQuery(sql).setParameter(1, ticket).getResultList();
    }

    private static long number(@Nullable Object column) {
        return ((Number) Objects.requireNonNull(column)).longValue();
    }

    private static Instant at(Object column) {
        return ((Timestamp) column).toInstant();
    }

    private static String text(@Nullable Object column) {
        return String.valueOf(Objects.requireNonNull(column));
    }
}
