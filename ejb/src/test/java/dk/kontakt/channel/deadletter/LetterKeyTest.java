package dk.kontakt.channel.deadletter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterKeyTest {

    /** A number that is none of the broker's must not become a condition of somebody else's making. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "ID:1-2 | JMSMessageID = 'ID:1-2'",
                "it's | JMSMessageID = 'it''s'",
                "broker-7 | JMSMessageID IS NULL AND _AMQ_ORIG_MESSAGE_ID = 7",
                "broker- | JMSMessageID = 'broker-'",
                "broker-7 OR 1=1 | JMSMessageID = 'broker-7 OR 1=1'",
            })
    void choosesOneLetter(String id, String selector) {
        assertEquals(selector, new LetterKey("kontakt.contacts", id).selector());
    }
}
