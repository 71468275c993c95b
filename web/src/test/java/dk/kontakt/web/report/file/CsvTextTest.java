package dk.kontakt.web.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+4512345678", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void textThatASpreadsheetWouldComputeIsDisarmed(String text) {
        assertEquals("'" + text, CsvText.safe(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EMAIL", "2026-01", "1=1", " =1", "a+b", "'=1"})
    void otherTextStaysAsItIs(String text) {
        assertEquals(text, CsvText.safe(text));
    }

    @Test
    void anEmptyCellStaysEmpty() {
        assertEquals("", CsvText.safe(""));
    }
}
