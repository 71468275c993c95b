package dk.kontakt.channel.email.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedIdTest {
    private static final byte[] KEY = "a key of sixteen".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEXT_KEY = "a key that comes after it".getBytes(StandardCharsets.UTF_8);

    private final SignedId ids = new SignedId("mail.kontakt.example", List.of(KEY));

    @Test
    void namesTheTicket() {
        assertEquals(Optional.of(12345L), ids.ticketOf(ids.of(12345, "m7")));
    }

    @Test
    void hasTheFormOfAMessageId() {
        String id = ids.of(12345, "m7");
        assertEquals("t12345.m7.", id.substring(0, 10));
        assertEquals("@mail.kontakt.example", id.substring(42));
    }

    /** Computed by hand with another program, so that ids once sent stay valid. */
    @Test
    void keepsItsFormOverTheYears() {
        assertEquals("t12345.m7.52144cb02f37f7686ac2ca64b9ba84a3@mail.kontakt.example", ids.of(12345, "m7"));
    }

    @Test
    void survivesSystemsThatChangeLettersOrKeepTheBrackets() {
        String id = ids.of(12345, "m7");
        assertEquals(Optional.of(12345L), ids.ticketOf(id.toUpperCase(Locale.ROOT)));
        assertEquals(Optional.of(12345L), ids.ticketOf(" <" + id + ">\r\n "));
    }

    @Test
    void outlivesItsDomain() {
        var renamed = new SignedId("new-name.example", List.of(KEY));
        assertEquals(Optional.of(7L), renamed.ticketOf(ids.of(7, "a")));
    }

    @Test
    void isBelievedAsLongAsItsKeyIs() {
        String old = ids.of(7, "a");
        assertEquals(Optional.of(7L), new SignedId("x.example", List.of(NEXT_KEY, KEY)).ticketOf(old));
        assertEquals(Optional.empty(), new SignedId("x.example", List.of(NEXT_KEY)).ticketOf(old));
    }

    @Test
    void isSignedWithTheFirstKey() {
        String id = new SignedId("x.example", List.of(NEXT_KEY, KEY)).of(7, "a");
        assertEquals(Optional.of(7L), new SignedId("x.example", List.of(NEXT_KEY)).ticketOf(id));
        assertEquals(Optional.empty(), ids.ticketOf(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<>",
                "@",
                "1@localhost",
                "t12345@mail.kontakt.example",
                "t12345.m7@mail.kontakt.example",
                "t12345.m7.@mail.kontakt.example",
                "t12345.m7.00000000000000000000000000000000@mail.kontakt.example",
                "t99999999999999999999999.m7.00000000000000000000000000000000@mail.kontakt.example",
                "t0.m7.00000000000000000000000000000000@mail.kontakt.example",
                "CAF=abc.def.123@mail.gmail.com",
            })
    void foreignIdsNameNoTicket(String id) {
        assertEquals(Optional.empty(), ids.ticketOf(id));
    }

    @Test
    void noOtherLetterIsOurs() {
        String id = ids.of(12345, "m7");
        String letters = "abcdefghijklmnopqrstuvwxyz0123456789.@-";
        for (int place = 0; place < id.indexOf('@'); place++) {
            for (char letter : letters.toCharArray()) {
                if (letter != id.charAt(place)) {
                    String forged = id.substring(0, place) + letter + id.substring(place + 1);
                    assertEquals(Optional.empty(), ids.ticketOf(forged), forged);
                }
            }
        }
    }

    @Test
    void noShorterIdIsOurs() {
        String id = ids.of(12345, "m7");
        for (int end = 0; end < id.indexOf('@'); end++) {
            assertEquals(Optional.empty(), ids.ticketOf(id.substring(0, end)));
            assertEquals(Optional.empty(), ids.ticketOf(id.substring(0, end) + "@mail.kontakt.example"));
        }
        for (int start = 1; start < id.length(); start++) {
            assertEquals(Optional.empty(), ids.ticketOf(id.substring(start)));
        }
    }

    @Test
    void partsOfTwoIdsMakeNoThird() {
        String[] one = ids.of(1, "aa").split("\\.", 3);
        String[] other = ids.of(2, "bb").split("\\.", 3);
        for (int mix = 1; mix < 7; mix++) {
            String mixed = String.join(
                    ".",
                    (mix & 1) == 0 ? one[0] : other[0],
                    (mix & 2) == 0 ? one[1] : other[1],
                    (mix & 4) == 0 ? one[2] : other[2]);
            assertEquals(Optional.empty(), ids.ticketOf(mixed), mixed);
        }
        assertEquals(Optional.empty(), ids.ticketOf(ids.of(1, "2x").replace("t1.2x", "t12.x")));
    }

    @Test
    void everyTicketIsFoundAgain() {
        var random = new Random(11);
        for (int i = 0; i < 500; i++) {
            long ticket = 1 + (random.nextLong() >>> (4 + random.nextInt(60))) % 999_999_999_999_999_999L;
            String unique = Integer.toString(random.nextInt(Integer.MAX_VALUE), 36);
            assertEquals(Optional.of(ticket), ids.ticketOf(ids.of(ticket, unique)));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, a", "-1, a", "1, ''", "1, A", "1, a.b", "1, a b", "1, a@b", "1, æ", "1000000000000000000, a"})
    void isNotMadeOfWhatItCouldNotBeReadFrom(long ticket, String unique) {
        assertThrows(IllegalArgumentException.class, () -> ids.of(ticket, unique));
    }

    @Test
    void needsAKeyThatCannotBeGuessed() {
        assertThrows(IllegalArgumentException.class, () -> new SignedId("x.example", List.of()));
        assertThrows(IllegalArgumentException.class, () -> new SignedId("x.example", List.of(KEY, new byte[15])));
    }
}
