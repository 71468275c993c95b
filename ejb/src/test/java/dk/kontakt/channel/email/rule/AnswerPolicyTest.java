package dk.kontakt.channel.email.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerPolicyTest {
    private static final Instant NOW = Instant.parse("2026-03-09T09:00:00Z");

    private final AnswerPolicy policy = new AnswerPolicy(List.of("Help@Kontakt.example", "sales@kontakt.example"));

    @Test
    void personIsAnswered() {
        assertTrue(ask(new Draft()).isAllowed());
        assertTrue(ask(new Draft().returnPath(null)).isAllowed());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            AUTOMATIC_REPLY, MACHINE
            DELIVERY_REPORT, MACHINE
            LIST, LIST
            PERSONAL, -
            """)
    void onlyPeopleAreAnswered(MailKind kind, NoAnswer because) {
        assertEquals(new AnswerVerdict(because), policy.mayAnswer(new Draft().mail(), kind, Optional.empty(), NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-reply@shop.example",
                "noreply@shop.example",
                "NoReply@shop.example",
                "no_reply@shop.example",
                "not-reply@shop.example",
                "donotreply@shop.example",
                "do-not-reply@shop.example",
                "dont-reply@shop.example",
                "orders.noreply@shop.example",
                "noreply-orders@shop.example",
                "noreply+7@shop.example",
                "noreply2@shop.example",
                "svar-ikke@butik.example",
                "ikkesvar@butik.example",
                "ingen.svar@butik.example",
                "owner-friends@lists.example",
                "friends-request@lists.example",
                "friends-bounces@lists.example",
                "majordomo@lists.example",
            })
    void addressThatNobodyReadsIsNotAnswered(String address) {
        require(NoAnswer.UNREAD_ADDRESS, new Draft().from(address));
        require(NoAnswer.UNREAD_ADDRESS, new Draft().replyTo(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "casino-reply@shop.example",
                "noreplya@shop.example",
                "arno.replyn@shop.example",
                "reply@shop.example",
                "lena.svarre@butik.example",
                "anna@noreply.example",
                "requests@shop.example",
            })
    void addressThatOnlyLooksUnreadIsAnswered(String address) {
        assertTrue(ask(new Draft().from(address)).isAllowed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"help@kontakt.example", "HELP@kontakt.example", "sales@kontakt.example", "help+7@kontakt.example"
            })
    void ourOwnMailboxesAreNotAnswered(String address) {
        require(NoAnswer.OWN_ADDRESS, new Draft().from(address));
        require(NoAnswer.OWN_ADDRESS, new Draft().replyTo(address));
    }

    @Test
    void mailThatNamesNobodyIsNotAnswered() {
        require(NoAnswer.NO_SENDER, new Draft().from((String) null));
        require(NoAnswer.NO_SENDER, new Draft().from("undisclosed"));
        require(NoAnswer.NO_SENDER, new Draft().from(""));
    }

    @Test
    void nullReturnPathIsNotAnswered() {
        require(NoAnswer.NULL_RETURN_PATH, new Draft().returnPath(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            all              | SUPPRESSED
            oof              | SUPPRESSED
            autoreply        | SUPPRESSED
            AutoReply        | SUPPRESSED
            dr, oof          | SUPPRESSED
            dr,rn,autoreply  | SUPPRESSED
            dr, rn, nrn      | -
            none             | -
            ''               | -
            allow            | -
            """)
    void wishForNoAnswerIsKept(String suppress, NoAnswer because) {
        assertEquals(new AnswerVerdict(because), ask(new Draft().suppress(suppress)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026-03-09T08:59:59Z, ANSWERED_LATELY
            2026-03-02T09:00:01Z, ANSWERED_LATELY
            2026-03-02T09:00:00Z, -
            2026-02-02T09:00:00Z, -
            2026-03-09T09:00:05Z, ANSWERED_LATELY
            """)
    void senderIsAnsweredOnceInSevenDays(Instant last, NoAnswer because) {
        var verdict = policy.mayAnswer(new Draft().mail(), MailKind.PERSONAL, Optional.of(last), NOW);
        assertEquals(new AnswerVerdict(because), verdict);
    }

    @ParameterizedTest
    @EnumSource(NoAnswer.class)
    void everyRefusalHasAReason(NoAnswer because) {
        assertFalse(because.words().isBlank());
        assertFalse(new AnswerVerdict(because).isAllowed());
    }

    private AnswerVerdict ask(Draft draft) {
        return policy.mayAnswer(draft.mail(), MailKind.PERSONAL, Optional.empty(), NOW);
    }

    private void require(NoAnswer because, Draft draft) {
        assertEquals(new AnswerVerdict(because), ask(draft));
    }
}
