package dk.kontakt.channel.email.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromisedTimeTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Locale DANISH = Locale.forLanguageTag("da");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # now                  | due                       | Danish                                    | English
            2026-02-26T09:00:00+01:00 | 2026-02-26T15:30:00+01:00    | senest i dag kl. 15.30                    | by today at 15:30
            2026-02-26T09:00:00+01:00 | 2026-02-26T15:00:00+01:00    | senest i dag kl. 15                       | by today at 15:00
            2026-02-26T09:00:00+01:00 | 2026-02-26T09:05:00+01:00    | senest i dag kl. 9.05                     | by today at 09:05
            2026-02-26T09:00:00+01:00 | 2026-02-27T09:00:00+01:00    | senest i morgen kl. 9                     | by tomorrow at 09:00
            2026-02-26T09:00:00+01:00 | 2026-02-28T10:00:00+01:00    | senest lørdag kl. 10                      | by Saturday at 10:00
            2026-02-26T09:00:00+01:00 | 2026-03-02T10:00:00+01:00    | senest mandag kl. 10                      | by Monday at 10:00
            2026-02-26T09:00:00+01:00 | 2026-03-04T23:59:59+01:00    | senest onsdag kl. 23.59                   | by Wednesday at 23:59
            2026-02-26T23:59:59+01:00 | 2026-03-05T00:00:00+01:00    | senest torsdag den 5. marts kl. 0         | by Thursday 5 March at 00:00
            2026-02-24T09:00:00+01:00 | 2026-03-03T10:00:00+01:00    | senest tirsdag den 3. marts kl. 10        | by Tuesday 3 March at 10:00
            2026-12-30T09:00:00+01:00 | 2027-01-08T12:15:00+01:00    | senest fredag den 8. januar kl. 12.15     | by Friday 8 January at 12:15
            """)
    void isSaidInTheCustomersWords(ZonedDateTime now, ZonedDateTime due, String danish, String english) {
        require(danish, DANISH, due, now);
        require(english, Locale.ENGLISH, due, now);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-26T23:50:00+01:00 | 2026-02-26T23:59:59.9+01:00 | senest i dag kl. 23.59
            2026-02-26T23:50:00+01:00 | 2026-02-27T00:00:00+01:00   | senest i morgen kl. 0
            2026-02-26T23:50:00+01:00 | 2026-02-27T00:00:59+01:00   | senest i morgen kl. 0
            2026-02-26T23:50:00+01:00 | 2026-02-27T00:30:00+01:00   | senest i morgen kl. 0.30
            2026-02-27T00:00:00+01:00 | 2026-02-27T00:30:00+01:00   | senest i dag kl. 0.30
            2026-02-26T23:30:00Z   | 2026-02-27T08:00:00Z     | senest i dag kl. 9
            2026-02-26T22:30:00Z   | 2026-02-27T08:00:00Z     | senest i morgen kl. 9
            """)
    void dayIsTheCustomersDay(ZonedDateTime now, ZonedDateTime due, String danish) {
        require(danish, DANISH, due, now);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # forward on 29 March, back on 25 October
            2026-03-28T16:00:00+01:00 | 2026-03-29T09:00:00+02:00 | senest i morgen kl. 9
            2026-03-28T23:30:00+01:00 | 2026-03-29T01:59:00+01:00 | senest i morgen kl. 1.59
            2026-03-28T23:30:00+01:00 | 2026-03-29T02:00:00+01:00 | senest i morgen kl. 3
            2026-03-29T01:00:00+01:00 | 2026-03-29T23:30:00+02:00 | senest i dag kl. 23.30
            2026-03-27T12:00:00+01:00 | 2026-03-30T00:30:00+02:00 | senest mandag kl. 0.30
            2026-10-24T16:00:00+02:00 | 2026-10-25T09:00:00+01:00 | senest i morgen kl. 9
            2026-10-24T16:00:00+02:00 | 2026-10-25T01:59:00+02:00 | senest i morgen kl. 1.59
            2026-10-24T16:00:00+02:00 | 2026-10-25T02:30:00+02:00 | senest i morgen kl. 2.30 (centraleuropæisk sommertid)
            2026-10-24T16:00:00+02:00 | 2026-10-25T02:30:00+01:00 | senest i morgen kl. 2.30 (centraleuropæisk normaltid)
            2026-10-25T02:50:00+02:00 | 2026-10-25T02:10:00+01:00 | senest i dag kl. 2.10 (centraleuropæisk normaltid)
            2026-10-25T02:50:00+02:00 | 2026-10-25T03:00:00+01:00 | senest i dag kl. 3
            """)
    void clocksThatChangeChangeNoPromise(ZonedDateTime now, ZonedDateTime due, String danish) {
        assertEquals(
                danish.toLowerCase(DANISH),
                words(DANISH, due.toInstant(), now.toInstant()).orElseThrow().toLowerCase(DANISH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-26T09:00:00Z | 2026-02-26T08:59:59Z
            2026-02-26T09:00:10Z | 2026-02-26T09:00:40Z
            2026-02-26T09:00:00Z | 2026-02-25T09:00:00Z
            """)
    void minuteThatIsOverIsNotPromised(Instant now, Instant due) {
        assertEquals(Optional.empty(), words(DANISH, due, now));
    }

    @Test
    void zoneIsTheReaders() {
        var inLondon = new PromisedTime(Locale.ENGLISH, ZoneId.of("Europe/London"));
        assertEquals(
                Optional.of("by Monday at 09:00"),
                inLondon.words(Instant.parse("2026-03-02T09:00:00Z"), Instant.parse("2026-02-26T09:00:00Z")));
    }

    @Test
    void everyOtherLanguageReadsEnglish() {
        var due = Instant.parse("2026-02-26T14:30:00Z");
        var now = Instant.parse("2026-02-26T09:00:00Z");
        assertEquals(Optional.of("by today at 15:30"), words(Locale.GERMAN, due, now));
        assertEquals(Optional.of("senest i dag kl. 15.30"), words(Locale.forLanguageTag("da-DK"), due, now));
    }

    private static void require(String words, Locale reader, ZonedDateTime due, ZonedDateTime now) {
        assertEquals(Optional.of(words), words(reader, due.toInstant(), now.toInstant()));
    }

    private static Optional<String> words(Locale reader, Instant due, Instant now) {
        return new PromisedTime(reader, COPENHAGEN).words(due, now);
    }
}
