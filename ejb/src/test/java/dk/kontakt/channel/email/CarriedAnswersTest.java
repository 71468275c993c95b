package dk.kontakt.channel.email;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarriedAnswersTest {
    private static final Instant NOON = Instant.parse("2026-03-27T12:00:00Z");

    @Test
    void eachMailCarriesItsAnswer() {
        assertEquals(Arrays.asList(1L, 2L), carried(List.of(mail(1), mail(11)), 0, 10));
    }

    @Test
    void whatWasAnsweredBeforeThereWasAMailboxHasNoMail() {
        assertEquals(Arrays.asList(2L, 3L), carried(List.of(mail(11), mail(21)), 0, 10, 20));
    }

    @Test
    void mailsThatWereHeldUpOnTheBrokerKeepTheOrderOfTheirAnswers() {
        assertEquals(Arrays.asList(1L, 2L), carried(List.of(mail(30), mail(30)), 0, 10));
    }

    @Test
    void anAnswerThatIsStillOnItsWayHasNoMail() {
        assertEquals(Arrays.asList(1L), carried(List.of(mail(1)), 0, 10));
    }

    @Test
    void anAcknowledgementCarriesNoAnswer() {
        SentMail acknowledgement = mail(5, true);
        assertEquals(Arrays.asList(1L, null, 2L), carried(List.of(mail(1), acknowledgement, mail(11)), 0, 10));
    }

    private static List<Long> carried(List<SentMail> mails, int... secondsOfAnswers) {
        List<CarriedAnswers.Answer> answers = java.util.stream.IntStream.range(0, secondsOfAnswers.length)
                .mapToObj(i -> new CarriedAnswers.Answer(i + 1, NOON.plusSeconds(secondsOfAnswers[i])))
                .toList();
        return CarriedAnswers.in(mails, answers).stream().map(SentMail::answer).toList();
    }

    private static SentMail mail(int second) {
        return mail(second, false);
    }

    private static SentMail mail(int second, boolean automatic) {
        Instant at = NOON.plusSeconds(second);
        return new SentMail(null, "ane@example.dk", automatic, SentMail.State.SENT, 1, at, at, "taken", null);
    }
}
