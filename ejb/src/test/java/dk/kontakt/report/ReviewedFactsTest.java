package dk.kontakt.report;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C57: the accuracy of a contact is the mean of the reviews of its answers, in facts as in figures. */
class ReviewedFactsTest extends OnDatabase {
    private static final Instant NOW = Instant.parse("2026-09-15T12:00:00Z");
    private static final Days ALL = new Days(RandomFirm.FIRST.minusYears(1), RandomFirm.LAST.plusYears(1));
    private static final Comparator<Firm.Message> EARLIER =
            comparing(Firm.Message::received).thenComparing(Firm.Message::id);

    private FactJob job;
    private Firm firm = new RandomFirm(0).create();

    /** Points of each reviewed answer, from 0 to 8. */
    private final Map<Firm.Answer, Integer> points = new HashMap<>();

    @BeforeEach
    void empty() throws SQLException {
        database.empty();
        Firm.execute(connection, "truncate answer_review");
        job = new FactJob(connection);
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46})
    void accuracyEqualsTheRecountOfTheReviews(long seed) throws SQLException {
        open(seed);
        var random = new Random(seed);
        for (Firm.Answer answer : firm.replies()) {
            if (random.nextInt(10) < 7) {
                review(answer, 1 + random.nextInt(5), 1 + random.nextInt(5));
            }
        }
        job.run(NOW);

        assertFalse(recount().isEmpty());
        assertEquals(text(recount()), stored());
        long reviewed = recount().size();
        for (Part part : Part.values()) {
            assertEquals(
                    reviewed,
                    new DailyFigures(connection)
                            .read(ALL, part, Step.ALL).stream()
                                    .mapToLong(row -> row.figures().accuracy().reviews())
                                    .sum());
        }
    }

    @Test
    void aReviewLetsTheDayOfItsContactBeComputedAgain() throws SQLException {
        open(47);
        job.run(NOW);
        Firm.Answer answer = firm.replies().get(0);
        review(answer, 5, 4);
        Firm.execute(
                connection,
                "insert into ticket_event (id, ticket, at, type, actor, version, subject_id, details)"
                        + " values (nextval('ticket_event_id_seq'), ?, now(), 'ANSWER_REVIEWED', 'lone', 0, ?, '{}')",
                answer.to().number(),
                answer.id());
        connection.commit();

        assertEquals("", stored());
        job.run(NOW.plusSeconds(60));
        assertEquals(text(Map.of(contactOf(answer).id(), new BigDecimal("0.875000"))), stored());
    }

    private void open(long seed) throws SQLException {
        firm = new RandomFirm(seed).create();
        firm.store(connection);
        connection.commit();
    }

    private void review(Firm.Answer answer, int relevance, int quality) throws SQLException {
        points.put(answer, relevance + quality - 2);
        Firm.execute(
                connection,
                "insert into answer_review (reply, ticket, channel, agent, sent_at, reviewer, relevance, quality, reviewed_at)"
                        + " values (?, ?, 'CHAT', ?, ?, 'lone', ?, ?, now())",
                answer.id(),
                answer.to().number(),
                answer.agent(),
                answer.sent(),
                relevance,
                quality);
    }

    private Map<Long, BigDecimal> recount() {
        Map<Long, BigDecimal> accuracy = new TreeMap<>();
        for (Firm.Message contact : firm.contacts()) {
            List<Integer> ofContact = points.entrySet().stream()
                    .filter(review -> contactOf(review.getKey()).equals(contact))
                    .map(Map.Entry::getValue)
                    .toList();
            if (!ofContact.isEmpty()) {
                int sum = ofContact.stream().mapToInt(Integer::intValue).sum();
                BigDecimal most = BigDecimal.valueOf(8L * ofContact.size());
                accuracy.put(contact.id(), BigDecimal.valueOf(sum).divide(most, 6, RoundingMode.HALF_UP));
            }
        }
        return accuracy;
    }

    /** The last one before the answer, or the first of all where there is none. */
    private Firm.Message contactOf(Firm.Answer answer) {
        List<Firm.Message> all = firm.contacts().stream()
                .filter(contact -> contact.of().equals(answer.to()))
                .sorted(EARLIER)
                .toList();
        return all.stream()
                .filter(contact -> !contact.received().isAfter(answer.sent()))
                .reduce((earlier, later) -> later)
                .orElse(all.get(0));
    }

    private static String text(Map<Long, BigDecimal> accuracy) {
        return String.join(
                "\n",
                new TreeMap<>(accuracy)
                        .entrySet().stream()
                                .map(contact -> "(" + contact.getKey() + "," + contact.getValue() + ")")
                                .toList());
    }

    private String stored() throws SQLException {
        return FactJob.rows(
                connection, "select contact, accuracy from contact_fact where accuracy is not null order by contact");
    }
}
