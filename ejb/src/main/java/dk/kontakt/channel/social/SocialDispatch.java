package dk.kontakt.channel.social;

import dk.kontakt.channel.social.send.Account;
import dk.kontakt.channel.social.send.Outcome;
import dk.kontakt.channel.social.send.Outgoing;
import dk.kontakt.channel.social.webhook.Provider;
import dk.kontakt.channel.social.webhook.SocialMessage;
import dk.kontakt.ticket.Channel;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Sends one answer at a time and provider. It is held while the provider takes it: a crash in between sends it again. What a provider
 * refuses for good is not tried again; for all else it is tried later and later. Within a conversation answers keep their order.
 */
@ApplicationScoped
class SocialDispatch {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 9;

    private final ProviderCalls calls = new ProviderCalls(PATIENCE);

    @Resource(name = "jdbc/kontakt")
    private DataSource database;

    @Inject
    private Clock clock;

    /** Sends the next one; returns whether there may be more. Reached outside JTA, whose time limit is none of a provider's business. */
    boolean sendNext(Provider provider) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean sent = sendNext(provider, connection);
                connection.commit();
                return sent;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private boolean sendNext(Provider provider, Connection connection) throws SQLException {
        var sent = new SentRecords(connection);
        Optional<SentRecords.Waiting> next = sent.next(provider, clock.instant());
        if (next.isEmpty() || !mayGo(provider)) {
            return false;
        }
        SentRecords.Waiting waiting = next.get();
        mark(sent, waiting, outcome(provider, waiting));
        return true;
    }

    /** On a connection of its own, so that other nodes need not wait for the provider's answer to this one. */
    private boolean mayGo(Provider provider) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            return new Pace(connection).take(provider, Accounts.rate(provider), clock.instant());
        }
    }

    private Outcome outcome(Provider provider, SentRecords.Waiting waiting) throws SQLException {
        Outgoing answer = waiting.answer();
        Optional<Account> account = Accounts.find(provider, answer.channel());
        if (account.isEmpty()) {
            return Outcome.later("the provider is not set up any more");
        }
        if (answer.channel() != Channel.WHATSAPP || provider != Provider.META) {
            return new AccountTokens(database, clock, calls).send(provider, answer, account.get());
        }
        return new WindowRule(Accounts.template())
                .fitting(answer, waiting.heardAt(), clock.instant())
                .map(fitting -> calls.send(provider, fitting, account.get()))
                .orElseGet(() -> Outcome.refused(WindowRule.words(waiting.heardAt())));
    }

    private void mark(SentRecords sent, SentRecords.Waiting waiting, Outcome outcome) throws SQLException {
        Instant now = clock.instant();
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(waiting.attempts(), MOST_DOUBLINGS));
        Duration wanted = outcome.pause();
        switch (outcome.kind()) {
            case SENT -> sent.sent(waiting, now, SocialMessage.stored(outcome.words()));
            case REFUSED -> sent.refused(waiting, now, outcome.words());
            case LATER -> sent.later(waiting, now, wanted == null ? pause : wanted, outcome.words());
        }
        if (wanted != null) {
            sent.pause(waiting, now.plus(wanted));
        }
    }
}
