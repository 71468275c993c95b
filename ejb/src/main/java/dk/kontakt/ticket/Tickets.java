package dk.kontakt.ticket;

import dk.kontakt.platform.JsonObjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds tickets and reads their timelines. */
@ApplicationScoped
class Tickets {
    private static final String TIMELINE = """
            select e.id, e.at, e.type, e.actor, coalesce(c.body, r.body, n.body), cast(e.details as text)
            from ticket_event e
            left join contact c on c.id = e.subject_id and e.type in ('TICKET_OPENED', 'CONTACT_RECEIVED')
            left join reply r on r.id = e.subject_id and e.type = 'REPLY_SENT'
            left join note n on n.id = e.subject_id and e.type = 'NOTE_ADDED'
            where e.ticket = ? and e.version >= ?
            order by e.at, e.id
            """;

    @PersistenceContext
    private EntityManager entities;

    Optional<Ticket> find(long number) {
        return Optional.ofNullable(entities.find(Ticket.class, number));
    }

    Ticket get(long number) {
        return find(number).orElseThrow(() -> new TicketNotFound(number));
    }

    /** The ticket, with its row locked until the transaction ends. */
    Ticket getForUpdate(long number) {
        Ticket ticket = entities.find(Ticket.class, number, LockModeType.PESSIMISTIC_WRITE);
        if (ticket == null) {
            throw new TicketNotFound(number);
        }
        return ticket;
    }

    Optional<Ticket> latestOfConversation(String conversationId) {
        return entities.createQuery(
                        "select t from Ticket t where t.conversationId = :id order by t.number desc", Ticket.class)
                .setParameter("id", conversationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::survivor);
    }

    /** The ticket in which this one ended, or itself. */
    private Ticket survivor(Ticket ticket) {
        Long into = ticket.mergedInto();
        return into == null ? ticket : survivor(get(into));
    }

    Optional<Ticket> byToken(String token) {
        return entities.createQuery("select t from Ticket t where t.caseToken = :token", Ticket.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    TicketPage list(TicketQuery query) {
        List<TicketView> found = new ArrayList<>(
                select(query).getResultStream().map(TicketView::of).toList());
        boolean more = found.size() > query.limit();
        List<TicketView> items = more ? found.subList(0, query.limit()) : found;
        return new TicketPage(
                List.copyOf(items), more ? items.get(items.size() - 1).number() : null);
    }

    /** What happened to a ticket since the reader saw it at {@code version}; 0 for everything. */
    List<TimelineItem> timeline(long number, int version) {
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows = entities.createNativeQuery(TIMELINE)
                .setParameter(1, number)
                .setParameter(2, version)
                .getResultList();
        return rows.stream().map(Tickets::item).toList();
    }

    private static TimelineItem item(@Nullable Object[] row) {
        return new TimelineItem(
                required(row, 0, Long.class),
                required(row, 1, Timestamp.class).toInstant(),
                EventType.valueOf(required(row, 2, String.class)),
                required(row, 3, String.class),
                (String) row[4],
                JsonObjects.read(required(row, 5, String.class)));
    }

    private static <T> T required(@Nullable Object[] row, int column, Class<T> type) {
        Object value = row[column];
        if (value == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return type.cast(value);
    }

    private TypedQuery<Ticket> select(TicketQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        var conditions = new ArrayList<String>();
        if (!query.statuses().isEmpty()) {
            conditions.add("t.status in :statuses");
            parameters.put("statuses", query.statuses());
        }
        condition(conditions, parameters, "t.queue = :queue", "queue", query.queue());
        condition(conditions, parameters, "t.assignee = :assignee", "assignee", query.assignee());
        condition(conditions, parameters, "t.customer.id = :customer", "customer", query.customer());
        condition(conditions, parameters, "t.number < :after", "after", query.after());
        words(conditions, parameters, query.words());
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<Ticket> select = entities.createQuery(
                "select t from Ticket t join fetch t.customer" + where + " order by t.number desc", Ticket.class);
        parameters.forEach(select::setParameter);
        return select.setMaxResults(query.limit() + 1);
    }

    private static void condition(
            List<String> conditions, Map<String, Object> parameters, String jpql, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(jpql);
            parameters.put(name, value);
        }
    }

    private static void words(List<String> conditions, Map<String, Object> parameters, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return;
        }
        String sought = words.strip();
        if (sought.matches("\\d{1,18}")) {
            conditions.add("t.number = :number");
            parameters.put("number", Long.valueOf(sought));
            return;
        }
        conditions.add("(lower(t.subject) like :words escape '!' or t.customer.id in "
                + "(select c.id from Customer c where lower(c.name) like :words escape '!'"
                + " or lower(c.email) like :words escape '!'))");
        parameters.put("words", "%" + sought.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
    }
}
