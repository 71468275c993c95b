package dk.kontakt.channel.email.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Anna has the cases 1 and 2, Bent has case 3; nobody else is known. */
class ThreadingTest {
    private static final String ANNA = "anna@customer.example";
    private static final String BENT = "bent@customer.example";
    private static final String STRANGER = "stranger@elsewhere.example";

    private final SignedId ids =
            new SignedId("mail.kontakt.example", List.of("a key of sixteen".getBytes(StandardCharsets.UTF_8)));
    private final Threading threading = new Threading(ids);
    private final KnownMail known = new KnownMail() {
        private final Map<String, Long> mails =
                Map.of("first@anna.example", 1L, "second@anna.example", 2L, "1@localhost", 3L);
        private final Map<Long, Set<String>> parties = Map.of(1L, Set.of(ANNA), 2L, Set.of(ANNA), 3L, Set.of(BENT));

        @Override
        public Optional<Long> ticketOfMessage(String messageId) {
            return Optional.ofNullable(mails.get(messageId));
        }

        @Override
        public boolean isPartyTo(long ticket, String address) {
            return parties.getOrDefault(ticket, Set.of()).contains(address);
        }
    };

    @Test
    void mailThatAnswersNothingStartsACase() {
        requireNone(new Draft());
    }

    @Test
    void signedIdInInReplyToIsEnough() {
        require(1, Match.By.SIGNED_ID, new Draft().inReplyTo(ids.of(1, "a")));
    }

    @Test
    void signedIdInReferencesIsEnough() {
        require(1, Match.By.SIGNED_ID, new Draft().references("x@y", ids.of(1, "a"), "z@y"));
    }

    @Test
    void signedIdSurvivesOtherLettersAndAnotherSubject() {
        var shouted = ids.of(1, "a").toUpperCase(Locale.ROOT);
        require(1, Match.By.SIGNED_ID, new Draft().inReplyTo(shouted).subject("Something else [#2]"));
    }

    @Test
    void newestSignedIdCounts() {
        require(2, Match.By.SIGNED_ID, new Draft().references(ids.of(1, "a"), ids.of(2, "a")));
        require(
                1,
                Match.By.SIGNED_ID,
                new Draft().inReplyTo(ids.of(1, "b")).references(ids.of(1, "a"), ids.of(2, "a")));
    }

    @Test
    void signedIdIsStrongerThanANewerKnownOne() {
        require(
                1,
                Match.By.SIGNED_ID,
                new Draft().inReplyTo("second@anna.example").references(ids.of(1, "a")));
    }

    @Test
    void thirdPersonWhoWasHandedAMailAnswersInItsCase() {
        require(1, Match.By.SIGNED_ID, new Draft().from(STRANGER).references(ids.of(1, "a"), "forward@anna.example"));
    }

    @Test
    void forgedIdIsNoId() {
        var forged = ids.of(1, "a").replaceFirst("t1", "t3");
        requireNone(new Draft().from(STRANGER).inReplyTo(forged).references(forged));
    }

    @Test
    void knownMailOfThePartysOwnCaseIsGoneOnWith() {
        require(1, Match.By.MESSAGE_ID, new Draft().inReplyTo("first@anna.example"));
        require(
                1,
                Match.By.MESSAGE_ID,
                new Draft().from("Anna@Customer.example").inReplyTo("FIRST@Anna.Example"));
    }

    @Test
    void inReplyToComesBeforeReferencesAndNewReferencesBeforeOld() {
        require(
                2,
                Match.By.MESSAGE_ID,
                new Draft().inReplyTo("second@anna.example").references("first@anna.example"));
        require(2, Match.By.MESSAGE_ID, new Draft().references("first@anna.example", "second@anna.example", "x@y"));
    }

    @Test
    void usedAgainIdDoesNotSwallowAMailIntoAStrangersCase() {
        requireNone(new Draft().inReplyTo("1@localhost"));
        require(1, Match.By.MESSAGE_ID, new Draft().inReplyTo("1@localhost").references("first@anna.example"));
        require(1, Match.By.SUBJECT_NUMBER, new Draft().inReplyTo("1@localhost").subject("Re: [#1] Hello"));
        require(3, Match.By.MESSAGE_ID, new Draft().from(BENT).inReplyTo("1@localhost"));
    }

    @Test
    void idOfTheMailItselfAnswersNothing() {
        requireNone(new Draft().id("first@anna.example"));
    }

    @Test
    void numberCountsOnlyFromAParty() {
        require(1, Match.By.SUBJECT_NUMBER, new Draft().subject("Sv: [#1] Hvor er den?"));
        requireNone(new Draft().from(BENT).subject("Sv: [#1] Hvor er den?"));
        requireNone(new Draft().from(STRANGER).subject("[#3]"));
        requireNone(new Draft().from(STRANGER).subject("[#4]"));
    }

    @Test
    void numberOfAnotherSystemIsPassedOver() {
        require(2, Match.By.SUBJECT_NUMBER, new Draft().subject("[#3] Re: [#2] Hello"));
    }

    @Test
    void mailWithoutASenderIsBelievedOnlyWithASignedId() {
        requireNone(
                new Draft().from((String) null).inReplyTo("first@anna.example").subject("[#1]"));
        require(1, Match.By.SIGNED_ID, new Draft().from((String) null).inReplyTo(ids.of(1, "a")));
    }

    @Test
    void addressToAnswerToIsNoSender() {
        requireNone(new Draft()
                .from(STRANGER)
                .replyTo(ANNA)
                .inReplyTo("first@anna.example")
                .subject("[#1]"));
    }

    @Test
    void emptyIdsAreIgnored() {
        requireNone(new Draft().id("").inReplyTo("", " ", "<>").references("", "<>"));
        require(1, Match.By.MESSAGE_ID, new Draft().inReplyTo("", "<>").references("<first@anna.example>", ""));
    }

    @Test
    void deliveryReportBelongsToTheMailThatItReportsOn() {
        var daemon = new Draft().from("mailer-daemon@elsewhere.example");
        require(1, Match.By.SIGNED_ID, daemon.reportOf(ids.of(1, "a")));
        requireNone(daemon.reportOf("first@anna.example"));
        requireNone(daemon.reportOf(null));
    }

    @Test
    void ownMailThatComesBackIsKnown() {
        assertTrue(threading.isOurs(new Draft().id(ids.of(1, "a")).mail()));
        assertFalse(threading.isOurs(new Draft().inReplyTo(ids.of(1, "a")).mail()));
        assertFalse(threading.isOurs(new Draft().id(null).mail()));
    }

    private void require(long ticket, Match.By by, Draft draft) {
        assertEquals(Optional.of(new Match(ticket, by)), threading.ticketOf(draft.mail(), known));
    }

    private void requireNone(Draft draft) {
        assertEquals(Optional.empty(), threading.ticketOf(draft.mail(), known));
    }
}
