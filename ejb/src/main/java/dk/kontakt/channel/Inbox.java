package dk.kontakt.channel;

import dk.kontakt.customer.ContactDetails;
import dk.kontakt.customer.PlatformIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows which contacts were received, and lets only one at a time in that concerns the same contact, customer or conversation. */
@ApplicationScoped
class Inbox {
    private static final String SEPARATOR = "\u001f";

    /** Advisory locks of the transaction, always in the same order. */
    private static final String LOCK = """
            select count(pg_advisory_xact_lock(k)) from (
                select distinct hashtextextended(name, 0) k from unnest(string_to_array(?, ?)) name order by 1) keys
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Returns when it was let in. */
    Instant enterAlone(ReceiveContact contact) {
        ContactDetails from = contact.from();
        String names = Stream.of(
                        name("contact:" + contact.channel(), contact.externalId()),
                        name("conversation", contact.conversationId()),
                        name("number", from.customerNumber()),
                        name("email", from.email()),
                        name("phone", from.phone()),
                        name("identity", of(from.identity())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(SEPARATOR));
        entities.createNativeQuery(LOCK)
                .setParameter(1, names)
                .setParameter(2, SEPARATOR)
                .getSingleResult();
        return clock.instant();
    }

    Optional<Long> ticketOf(ReceiveContact contact) {
        return Optional.ofNullable(entities.find(InboxEntry.class, key(contact)))
                .map(InboxEntry::ticket);
    }

    /** @param entered before anything happened to the ticket: by it what the contact caused is told from what came before */
    void remember(ReceiveContact contact, long ticket, Instant entered, Trace trace) {
        entities.persist(new InboxEntry(key(contact), ticket, entered, trace));
    }

    private static InboxEntry.Key key(ReceiveContact contact) {
        return new InboxEntry.Key(contact.channel().name(), contact.externalId());
    }

    private static @Nullable String of(@Nullable PlatformIdentity identity) {
        return identity == null ? null : identity.platform() + ":" + identity.id();
    }

    private static Optional<String> name(String kind, @Nullable String value) {
        return value == null ? Optional.empty() : Optional.of(kind + ":" + value);
    }
}
