package dk.kontakt.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelValueCsvTest {

    @Test
    void hasALineAMonthAndChannelUnderTheNamesOfTheFigures() {
        List<String> lines =
                ChannelValueCsv.of(Reports.ofALosingChannel()).lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("month,channel,contacts,abandoned,complaints,"), lines.get(0));
        assertTrue(lines.get(1).startsWith("2026-05,CHAT,3,1,1,"), lines.get(1));
    }

    @Test
    void aLossStaysANumberAndWhatIsUnknownStaysEmpty() {
        String line =
                ChannelValueCsv.of(Reports.ofALosingChannel()).lines().toList().get(1);
        assertTrue(line.endsWith(",0,0,,0,0.00,,600,47.33,-47.33,-15.78"), line);
    }

    @Test
    void withoutFiguresThereAreNoLines() {
        assertEquals(1, ChannelValueCsv.of(Reports.ofNothingComputed()).lines().count());
    }

    @Test
    void theFileIsNamedAfterItsPeriod() {
        assertEquals("channel-value-2026-05-2026-05.csv", ChannelValueCsv.fileName(Reports.ONLY_MAY));
    }
}
