package dk.kontakt.channel.deadletter;

import dk.kontakt.channel.Addresses;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Queue;
import jakarta.jms.QueueBrowser;
import jakarta.jms.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

/** The queues of dead letters. Callers are outside JTA. */
@ApplicationScoped
class DeadLetterQueues {
    private static final long PATIENCE_MILLIS = 2_000;
    private static final long BRIEFLY_MILLIS = 200;

    @Resource(lookup = "jms/kontakt")
    private ConnectionFactory broker;

    /** What is done in a session. */
    interface Work<T> {
        T in(Session session) throws JMSException;
    }

    /** All of it or nothing, as far as the broker is concerned. */
    <T> T inTransaction(Work<T> work) {
        return inSession(Session.SESSION_TRANSACTED, session -> {
            try {
                T result = work.in(session);
                session.commit();
                return result;
            } catch (JMSException | RuntimeException e) {
                session.rollback();
                throw e;
            }
        });
    }

    /** Some of the letters, in their order, of which never more than one is held. */
    LetterPage list(LetterChoice choice, int from, int most) {
        return inSession(Session.AUTO_ACKNOWLEDGE, session -> {
            try (QueueBrowser browser = session.createBrowser(queue(session, choice.address()), choice.selector())) {
                Enumeration<?> letters = browser.getEnumeration();
                for (int skipped = 0; skipped < from && letters.hasMoreElements(); skipped++) {
                    letters.nextElement();
                }
                List<DeadLetter> some = new ArrayList<>();
                while (some.size() < most && letters.hasMoreElements()) {
                    some.add(ReadLetter.of(choice.address(), (Message) letters.nextElement())
                            .letter());
                }
                return new LetterPage(some, letters.hasMoreElements());
            }
        });
    }

    Optional<OpenedLetter> open(LetterKey key) {
        return inSession(Session.AUTO_ACKNOWLEDGE, session -> {
            try (QueueBrowser browser = session.createBrowser(queue(session, key.address()), key.selector())) {
                Enumeration<?> letters = browser.getEnumeration();
                return letters.hasMoreElements()
                        ? Optional.of(ReadLetter.of(key.address(), (Message) letters.nextElement())
                                .opened())
                        : Optional.empty();
            }
        });
    }

    /** How many letters each address has. */
    List<DeadAddress> depths() {
        return inSession(Session.AUTO_ACKNOWLEDGE, session -> {
            var broker = new BrokerManagement(session);
            List<DeadAddress> depths = new ArrayList<>();
            for (String address : Addresses.all()) {
                depths.add(new DeadAddress(address, broker.messagesIn(Addresses.deadLettersOf(address))));
            }
            return depths;
        });
    }

    /** Takes a letter out, if the session's transaction ends well. @throws DeadLetterNotFound if it is not there */
    static Message take(Session session, LetterKey key) throws JMSException {
        MessageConsumer consumer = session.createConsumer(queue(session, key.address()), key.selector());
        return Optional.ofNullable(consumer.receive(PATIENCE_MILLIS))
                .orElseThrow(() -> new DeadLetterNotFound(key.id()));
    }

    /** Takes out as many as that of those who died before {@code then}. */
    static List<Message> takeSome(Session session, LetterChoice choice, Instant then, int most) throws JMSException {
        MessageConsumer consumer =
                session.createConsumer(queue(session, choice.address()), choice.selectorOfThoseBefore(then));
        List<Message> taken = new ArrayList<>();
        Message letter = consumer.receive(PATIENCE_MILLIS);
        while (letter != null) {
            taken.add(letter);
            letter = taken.size() < most ? consumer.receive(BRIEFLY_MILLIS) : null;
        }
        return taken;
    }

    private static Queue queue(Session session, String address) throws JMSException {
        return session.createQueue(Addresses.deadLettersOf(address));
    }

    private <T> T inSession(int mode, Work<T> work) {
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(mode)) {
            connection.start();
            return work.in(session);
        } catch (JMSException e) {
            throw new BrokerAway(e);
        }
    }
}
