package dk.kontakt.report.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.report.Days;
import dk.kontakt.report.OnDatabase;
import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C57: samples are drawn by chance and come again from their seed; means are those of the single judgements. */
class QualityTablesTest extends OnDatabase {
    private static final Instant NOW = Instant.parse("2026-09-15T12:00:00Z");
    private static final Days DAYS = new Days(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 1));

    private SampleTable samples;
    private ReviewTable reviews;

    /** Ticket 1 on the chat with replies 100 to 119, ticket 2 with replies 200 to 202, to a mail and then an SMS. */
    @BeforeEach
    void answer() throws SQLException {
        samples = new SampleTable(connection);
        reviews = new ReviewTable(connection);
        run("insert into customer (id, created_at) values (1, now())");
        run(
                "insert into agent (username, name, email, state_since, idle_since) values ('mads', 'Mads Holm', 'm@b.dk', now(), now())");
        ticket(1, "CHAT");
        ticket(2, "EMAIL");
        contact(10, 1, "CHAT", "2026-09-01T07:00:00Z");
        contact(20, 2, "EMAIL", "2026-09-01T07:00:00Z");
        contact(21, 2, "SMS", "2026-09-01T09:00:00Z");
        run(
                "insert into reply (id, ticket, agent, sent_at, body) select 100 + n, 1, 'mads', timestamptz '2026-09-01 08:00Z'"
                        + " + n * interval '1 minute', 'Hilsen Mads' from generate_series(0, 19) n");
        run("insert into reply (id, ticket, agent, sent_at, body) values (200, 2, 'ida', '2026-09-01 06:59Z', 'a'),"
                + " (201, 2, 'ida', '2026-09-01 07:00Z', 'b'), (202, 2, 'ida', '2026-09-01 09:00Z', 'c')");
    }

    @Test
    void theSameSeedDrawsTheSameInTheSameOrder() throws SQLException {
        List<Long> first = draw(5, 17);

        assertEquals(first, draw(5, 17));
        assertNotEquals(first, draw(5, 18));
    }

    @Test
    void upToTheWantedNumberIsDrawnOfEachChannel() throws SQLException {
        Map<Channel, Long> drawn = samples.answers(samples.draw(new DrawSample(DAYS, 5, 17), "lone", NOW)).stream()
                .collect(Collectors.groupingBy(SampledAnswer::channel, Collectors.counting()));

        assertEquals(Map.of(Channel.CHAT, 5L, Channel.EMAIL, 2L, Channel.SMS, 1L), drawn);
    }

    @Test
    void everyAnswerIsAsLikelyAsAnyOther() throws SQLException {
        Map<Long, Integer> times = new HashMap<>();
        for (int seed = 0; seed < 400; seed++) {
            draw(5, seed).forEach(reply -> times.merge(reply, 1, Integer::sum));
        }
        for (long reply = 100; reply < 120; reply++) {
            int drawn = times.getOrDefault(reply, 0);
            assertTrue(Math.abs(drawn - 100) < 45, reply + " was drawn " + drawn + " times");
        }
    }

    @Test
    void anAnswerStandsBesideTheLastContactBeforeIt() throws SQLException {
        List<SampledAnswer> answers = samples.answers(samples.draw(new DrawSample(DAYS, 5, 17), "lone", NOW));

        assertNull(of(200, answers).question());
        assertEquals("contact 20", of(201, answers).question());
        assertEquals("contact 21", of(202, answers).question());
        assertEquals(Channel.EMAIL, of(200, answers).channel());
        assertEquals(Channel.SMS, of(202, answers).channel());
    }

    @Test
    void theNameOfWhoAnsweredIsNotInTheAnswer() throws SQLException {
        SampledAnswer answer = samples.answers(samples.draw(new DrawSample(DAYS, 5, 17), "lone", NOW)).stream()
                .filter(one -> one.channel() == Channel.CHAT)
                .findFirst()
                .orElseThrow();

        assertEquals("Hilsen …", answer.answer());
    }

    @Test
    void whatWasReviewedIsDrawnNoMore() throws SQLException {
        List<Long> first = draw(200, 17);
        assertTrue(reviews.add(new ReviewAnswer(110, new Score(4, 5), null), "lone", NOW));

        assertEquals(23, first.size());
        assertEquals(first.stream().filter(reply -> reply != 110).toList(), draw(200, 17));
    }

    @Test
    void answersOfOtherDaysAreNotDrawn() throws SQLException {
        var before = new Days(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 8, 31));

        assertEquals(List.of(), samples.answers(samples.draw(new DrawSample(before, 5, 17), "lone", NOW)));
    }

    @Test
    void anAnswerIsJudgedOnce() throws SQLException {
        long first = samples.draw(new DrawSample(DAYS, 200, 17), "lone", NOW);
        long second = samples.draw(new DrawSample(DAYS, 200, 18), "lone", NOW);

        assertTrue(reviews.add(new ReviewAnswer(202, new Score(4, 5), "Fint"), "lone", NOW));
        assertFalse(reviews.add(new ReviewAnswer(202, new Score(1, 1), null), "bo", NOW));
        assertEquals(1, samples.find(first).orElseThrow().reviewed());
        assertEquals(1, samples.find(second).orElseThrow().reviewed());
        assertEquals(23, samples.find(second).orElseThrow().answers());
        assertEquals(Optional.empty(), samples.find(-1));
    }

    @Test
    void onlyWhatWasDrawnCanBeJudged() throws SQLException {
        assertEquals(Optional.empty(), reviews.drawn(202));
        draw(200, 17);
        assertEquals(Optional.of(new ReviewTable.Given("ida", 2)), reviews.drawn(202));
        assertFalse(reviews.add(new ReviewAnswer(999, new Score(4, 5), null), "lone", NOW));
    }

    @Test
    void meansAreThoseOfTheSingleJudgements() throws SQLException {
        draw(200, 17);
        reviews.add(new ReviewAnswer(100, new Score(5, 5), null), "lone", NOW);
        reviews.add(new ReviewAnswer(101, new Score(1, 2), null), "lone", NOW);
        reviews.add(new ReviewAnswer(102, new Score(3, 3), null), "lone", NOW);
        reviews.add(new ReviewAnswer(202, new Score(2, 4), null), "lone", NOW);

        assertEquals(
                List.of(
                        new MeanAccuracy("CHAT", 3, new BigDecimal("0.541667")),
                        new MeanAccuracy("SMS", 1, new BigDecimal("0.500000"))),
                reviews.byChannel(DAYS));
        assertEquals(
                Set.of("mads", "ida"),
                reviews.byAgent(DAYS).stream().map(MeanAccuracy::key).collect(Collectors.toSet()));
    }

    @Test
    void agentsReadWhatWasThoughtOfTheirOwnAnswersOnly() throws SQLException {
        draw(200, 17);
        reviews.add(new ReviewAnswer(100, new Score(5, 4), "Venligt"), "lone", NOW);

        OwnReview own = reviews.of("mads").get(0);
        assertEquals(new Score(5, 4), own.score());
        assertEquals("Venligt", own.comment());
        assertEquals(List.of(), reviews.of("ida"));
    }

    private static SampledAnswer of(long reply, List<SampledAnswer> answers) {
        return answers.stream()
                .filter(answer -> answer.reply() == reply)
                .findFirst()
                .orElseThrow();
    }

    private List<Long> draw(int perChannel, long seed) throws SQLException {
        return samples.answers(samples.draw(new DrawSample(DAYS, perChannel, seed), "lone", NOW)).stream()
                .map(SampledAnswer::reply)
                .toList();
    }

    private void ticket(long number, String channel) throws SQLException {
        run("""
                insert into ticket (number, status, channel, category, category_reason, priority, queue, customer, conversation_id, subject,
                                    language, case_token, created_at, updated_at)
                values (%1$d, 'OPEN', '%2$s', 'general', '', 'NORMAL', 'service', 1, 'c%1$d', 's', 'da', 't%1$d', now(), now())
                """.formatted(number, channel));
    }

    private void contact(long id, long ticket, String channel, String received) throws SQLException {
        run("""
                insert into contact (id, ticket, channel, external_id, received_at, subject, body, language)
                values (%1$d, %2$d, '%3$s', 'e%1$d', '%4$s', '', 'contact %1$d', 'da')
                """.formatted(id, ticket, channel, received));
    }
}
