package dk.kontakt.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class TextConverterTest {

    @Test
    void keepsParagraphsWithOneKindOfLineEnd() {
        assertEquals("Hej\n\nMit telt\tlækker", TextConverter.clean(" Hej\r\n\r\nMit telt\tlækker \r\n"));
    }

    @Test
    void dropsWhatTheDatabaseCannotKeep() {
        assertEquals("ab", TextConverter.clean("a\u0000\u0007b"));
    }

    @Test
    void blankIsNothing() {
        assertNull(TextConverter.clean(" \r\n "));
    }
}
