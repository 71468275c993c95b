package dk.kontakt.channel.email.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DuplicateKeyTest {
    private static final String HELP = "help@kontakt.example";
    private static final DuplicateKey ORDINARY = key(new Draft());

    static Stream<Arguments> changesOnTheWay() {
        return Stream.of(
                Arguments.of("the return path", new Draft().returnPath("srs0=x@relay.example")),
                Arguments.of(
                        "marks", new Draft().precedence("bulk").suppress("all").listId("x")),
                Arguments.of("the name of the sender", new Draft().from("Jensen, Anna", "anna@customer.example")),
                Arguments.of("letters of the address", new Draft().id("1@ANNA.example")),
                Arguments.of("brackets and blanks of the id", new Draft().id(" <1@anna.example>")),
                Arguments.of("folding of the subject", new Draft().subject("Where is \t my  parcel? ")),
                Arguments.of("line ends", new Draft().text("It should have come\r\non Friday.\r\n\r\n")),
                Arguments.of("the fraction of a second", new Draft().sentAt(Instant.parse("2026-03-02T09:00:00.9Z"))),
                Arguments.of("HTML beside a text", new Draft().html("<p>It should have come on Friday.</p>")),
                Arguments.of("what it answers", new Draft().inReplyTo("x@y").references("x@y")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changesOnTheWay")
    void survivesWhatRelaysChange(String what, Draft relayed) {
        assertEquals(ORDINARY, key(relayed));
    }

    static Stream<Arguments> otherMails() {
        return Stream.of(
                Arguments.of("text", new Draft().text("It should have come on Monday.")),
                Arguments.of("subject", new Draft().subject("Where is my money?")),
                Arguments.of("date", new Draft().sentAt(Instant.parse("2026-03-02T09:00:01Z"))),
                Arguments.of("no date", new Draft().sentAt(null)),
                Arguments.of("sender", new Draft().from("bent@customer.example")),
                Arguments.of("no sender", new Draft().from((String) null)),
                Arguments.of("file", new Draft().file("a.txt", "a")),
                Arguments.of(
                        "words in another place",
                        new Draft().subject("Where is my").text("parcel? It should have come on Friday.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherMails")
    void usedAgainIdWithOtherContentIsAnotherMail(String what, Draft other) {
        assertNotEquals(ORDINARY, key(other));
        assertNotEquals(ORDINARY.digest(), key(other).digest());
    }

    @Test
    void sameMailToTwoMailboxesComesTwice() {
        var elsewhere = DuplicateKey.of("sales@kontakt.example", new Draft().mail());
        assertNotEquals(ORDINARY, elsewhere);
        assertNotEquals(ORDINARY.digest(), elsewhere.digest());
        assertEquals(ORDINARY, DuplicateKey.of("Help@Kontakt.Example", new Draft().mail()));
    }

    @Test
    void sameContentWithAnotherIdIsAnotherMail() {
        assertNotEquals(ORDINARY, key(new Draft().id("2@anna.example")));
    }

    @Test
    void contentAloneTellsWhereTheIdIsMissing() {
        assertEquals(key(new Draft().id(null)), key(new Draft().id("<>")));
        assertNotEquals(key(new Draft().id(null)), key(new Draft().id(null).text("Other")));
        assertEquals(
                key(new Draft().id(null)).digest(), key(new Draft().id(null)).digest());
    }

    @Test
    void filesCountWithoutTheirNamesAndOrder() {
        var two = key(new Draft().file("a.txt", "a").file("b.txt", "b"));
        assertEquals(two, key(new Draft().file("b-1.txt", "b").file("a-1.txt", "a")));
        assertNotEquals(two, key(new Draft().file("a.txt", "a")));
        assertNotEquals(two, key(new Draft().file("a.txt", "a").file("b.txt", "c")));
        assertNotEquals(two, key(new Draft().file("a.txt", "ab").file("b.txt", "")));
    }

    @Test
    void htmlCountsWhereItIsAllThereIs() {
        assertNotEquals(
                key(new Draft().text("").html("<img src=a>")),
                key(new Draft().text("").html("<img src=b>")));
        assertEquals(
                key(new Draft().text("").html("<img\r\n src=a>")),
                key(new Draft().text("").html("<img src=a>")));
    }

    @Test
    void composedLettersAreTheSameLetters() {
        assertEquals(key(new Draft().text("på")), key(new Draft().text("pa\u030a")));
    }

    @Test
    void hashesAreTheSameOnEveryMachineAndDay() {
        assertEquals(
                List.of(
                        "171cc126524aa9209cac71a661c15010c1c06baeaf6c927acd6b20a0a34bf126",
                        "9d6f09cb2627c811de4f723b3df05b96b2c1874d73c387eb8de2eef77fcc55ed"),
                List.of(ORDINARY.contentHash(), ORDINARY.digest()));
    }

    private static DuplicateKey key(Draft draft) {
        return DuplicateKey.of(HELP, draft.mail());
    }
}
