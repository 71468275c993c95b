package dk.kontakt.channel.social.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyWindowTest {
    private static final Instant LAST = Instant.parse("2026-03-28T12:00:00Z");

    /** Summer time begins in between: the window is 24 hours, not a day. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28T12:00:00Z, true, PT24H",
        "2026-03-29T11:59:59Z, true, PT1S",
        "2026-03-29T12:00:00Z, false, PT0S",
        "2026-04-01T00:00:00Z, false, PT0S",
    })
    void isOpenForTwentyFourHours(Instant now, boolean open, Duration left) {
        assertEquals(open, ReplyWindow.WHATSAPP.isOpen(LAST, now));
        assertEquals(left, ReplyWindow.WHATSAPP.left(LAST, now));
    }

    @Test
    void saysWhenItCloses() {
        assertEquals(Instant.parse("2026-03-29T12:00:00Z"), ReplyWindow.WHATSAPP.closesAt(LAST));
    }
}
