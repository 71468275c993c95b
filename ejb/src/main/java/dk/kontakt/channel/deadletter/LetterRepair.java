package dk.kontakt.channel.deadletter;

import dk.kontakt.channel.Addresses;
import dk.kontakt.channel.MessageCopy;
import dk.kontakt.channel.MessageEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a letter and sends it back in one transaction of the broker, after it was written down that this will be done. A crash leaves the
 * letter dead or at its address, never in both places and never in none.
 */
@ApplicationScoped
class LetterRepair {
    private static final int AT_ONCE = 100;
    private static final int MOST = 10_000;

    @Inject
    private DeadLetterQueues queues;

    @Inject
    private LetterJournal journal;

    @Inject
    private Clock clock;

    /** @param body in place of the letter's own; null leaves it as it is */
    void replay(LetterKey key, @Nullable String body, String actor) {
        confirm(queues.inTransaction(session -> {
            ReadLetter letter = ReadLetter.of(key.address(), DeadLetterQueues.take(session, key));
            if (body != null) {
                LetterContract.check(key.address(), MessageEvent.of(letter.message(), body), letter.eventId());
            }
            List<Long> begun = write(List.of(LetterEntry.replay(actor, letter, body)));
            session.createProducer(Addresses.destination(session, key.address()))
                    .send(again(session, letter, body));
            return begun;
        }));
    }

    void discard(LetterKey key, String reason, String actor) {
        confirm(queues.inTransaction(session -> {
            ReadLetter letter = ReadLetter.of(key.address(), DeadLetterQueues.take(session, key));
            return write(List.of(LetterEntry.discard(actor, letter, reason)));
        }));
    }

    /** Sends back what is dead by now, at most 10,000; returns how many. */
    int replayAll(LetterChoice choice, String actor) {
        Instant now = clock.instant();
        int sent = 0;
        int some = replaySome(choice, now, actor);
        while (some > 0) {
            sent += some;
            some = sent < MOST ? replaySome(choice, now, actor) : 0;
        }
        return sent;
    }

    private int replaySome(LetterChoice choice, Instant now, String actor) {
        List<Long> begun = queues.inTransaction(session -> {
            List<ReadLetter> letters = new ArrayList<>();
            List<LetterEntry> entries = new ArrayList<>();
            for (Message message : DeadLetterQueues.takeSome(session, choice, now, AT_ONCE)) {
                ReadLetter letter = ReadLetter.of(choice.address(), message);
                letters.add(letter);
                entries.add(LetterEntry.replay(actor, letter, null));
            }
            List<Long> numbers = entries.isEmpty() ? List.of() : write(entries);
            MessageProducer producer = session.createProducer(Addresses.destination(session, choice.address()));
            for (ReadLetter letter : letters) {
                producer.send(again(session, letter, null));
            }
            return numbers;
        });
        confirm(begun);
        return begun.size();
    }

    /** With its history, so that it is known should it die once more. What cannot be copied goes as it is. */
    private static Message again(Session session, ReadLetter letter, @Nullable String body) throws JMSException {
        Message message = letter.message();
        if (body == null && !MessageCopy.isPossible(message)) {
            return message;
        }
        Message again = body == null ? MessageCopy.of(message, session) : MessageCopy.of(message, body, session);
        again.setLongProperty(MessageCopy.FIRST_SEEN, letter.firstSeen());
        if (message.propertyExists(MessageCopy.ATTEMPTS)) {
            again.setIntProperty(MessageCopy.ATTEMPTS, message.getIntProperty(MessageCopy.ATTEMPTS));
        }
        return again;
    }

    private List<Long> write(List<LetterEntry> entries) {
        try {
            return journal.begin(entries);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void confirm(List<Long> actions) {
        try {
            journal.done(actions);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
