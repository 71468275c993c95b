package dk.kontakt.web.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.report.ChannelValueFormula;
import dk.kontakt.report.Freshness;
import dk.kontakt.report.Step;
import dk.kontakt.web.report.subject.FactsInMemory;
import dk.kontakt.web.report.subject.Question;
import dk.kontakt.web.report.subject.ReportBook;
import dk.kontakt.web.report.subject.ReportDocument;
import dk.kontakt.web.report.subject.StrategyInMemory;
import dk.kontakt.web.report.table.Better;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.Kind;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import dk.kontakt.web.report.table.TableWords;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@SuppressWarnings("NullAway.Init")
class ReportFilesTest {
    @TempDir
    private Path folder;

    private static final Question MAY = new Question(FactsInMemory.MAY, Step.WEEK);

    /** A loss, a rating that nobody gave, and a name that a spreadsheet would compute. */
    private static final ReportTable TABLE = new ReportTable(
            "agents",
            FactsInMemory.MAY,
            Step.WEEK,
            List.of(
                    new Column("from", Kind.DATE, Better.NEITHER, "PERIOD"),
                    new Column("agent", Kind.TEXT, Better.NEITHER, "AGENT"),
                    Column.count("contacts", Better.NEITHER, "CONTACTS"),
                    Column.share("firstContactShare", Better.MORE, "FIRST_CONTACT"),
                    Column.time("averageHandleSeconds", Better.NEITHER, "HANDLE_TIME"),
                    new Column("averageRating", Kind.RATING, Better.MORE, "RATING"),
                    new Column("net", Kind.MONEY, Better.MORE, "NET")),
            List.of(new Row(
                    Arrays.asList(
                            LocalDate.of(2026, 5, 4), "=1+1", 1_234L, 0.87654, 5_400L, null, new BigDecimal("-47.335")),
                    false)),
            new Row(Arrays.asList(null, null, 1_234L, 0.87654, 5_400L, null, new BigDecimal("-47.335")), false),
            "contacts");

    private static final ReportDocument REPORT = new ReportDocument(
            "agents",
            MAY,
            new Freshness(false, null, 0, Instant.parse("2026-06-01T02:10:00Z"), true),
            Optional.empty(),
            List.of(TABLE));

    @Test
    void csvIsPlainDisarmsFormulasAndLeavesTheUnknownEmpty() {
        assertEquals(
                List.of(
                        "from,agent,contacts,firstContactShare,averageHandleSeconds,averageRating,net",
                        "2026-05-04,'=1+1,1234,0.8765,5400,,-47.34"),
                ReportCsv.of(TABLE).lines().toList());
    }

    @Test
    void jsonHasTheValuesUnderTheirNamesAndNullForTheUnknown() {
        JsonObject json = ReportJson.of(REPORT);
        JsonObject table = json.getJsonArray("tables").getJsonObject(0);
        JsonObject row = table.getJsonArray("rows").getJsonObject(0);

        assertEquals("week", json.getString("by"));
        assertEquals(ChannelValueFormula.VERSION, json.getString("formula"));
        assertEquals("2026-05-31", json.getString("to"));
        assertEquals("2026-05-04", row.getString("from"));
        assertEquals("=1+1", row.getString("agent"));
        assertEquals(1_234, row.getInt("contacts"));
        assertEquals("0.8765", row.getJsonNumber("firstContactShare").toString());
        assertEquals(JsonValue.NULL, row.get("averageRating"));
        assertFalse(row.getBoolean("few"));
        assertEquals(JsonValue.NULL, table.getJsonObject("total").get("agent"));
        assertEquals(1_234, table.getJsonObject("total").getInt("contacts"));
    }

    @Test
    void workbookHasTypedCellsAndNoneForTheUnknown() throws Exception {
        Map<String, Document> parts = unzipped(ReportXlsx.of(REPORT, words("da")));
        Document sheet = Objects.requireNonNull(parts.get("xl/worksheets/sheet1.xml"));
        double day = LocalDate.of(2026, 5, 4).toEpochDay() + 25_569;

        assertEquals(day, number(sheet, "A2"));
        assertEquals(1_234, number(sheet, "C2"));
        assertEquals(0.87654, number(sheet, "D2"));
        assertEquals(5_400 / 86_400.0, number(sheet, "E2"), 1e-9);
        assertEquals("", text(sheet, "F2"));
        assertEquals(-47.335, number(sheet, "G2"));
        assertEquals(1_234, number(sheet, "C3"));
        assertEquals(0, sheet.getElementsByTagName("f").getLength(), "no formula");
        String styles = text(Objects.requireNonNull(parts.get("xl/styles.xml")));
        for (String format : List.of("[h]:mm:ss", "0.0%", "#,##0.00", "yyyy-mm-dd")) {
            assertTrue(styles.contains(format), format);
        }
        assertTrue(
                text(Objects.requireNonNull(parts.get("xl/sharedStrings.xml"))).contains("Medarbejder"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void pdfHasTheNumbersDanishLettersAndPageNumbers(String language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ReportPdf.of(REPORT, words(language)))) {
            String text = new PDFTextStripper().getText(pdf);

            assertTrue(text.contains(language.equals("da") ? "1.234" : "1,234"), text);
            assertTrue(text.contains("88 %"), text);
            assertTrue(text.contains(language.equals("da") ? "uge 19, 2026" : "week 19, 2026"), text);
            assertTrue(text.contains("Søren Åkjær"), text);
            assertTrue(text.contains("1 / " + pdf.getNumberOfPages()), text);
            assertEquals(language, pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel-value", "variety", "service", "agents", "strategy", "benchmark"})
    void everyReportCanBeHadAsEveryFormat(String name) throws IOException {
        for (Step step : List.of(Step.ALL, Step.MONTH)) {
            ReportDocument report = new ReportBook(new FactsInMemory(), new StrategyInMemory())
                    .make(name, new Question(FactsInMemory.MAY, step))
                    .orElseThrow();
            for (FileFormat format : FileFormat.values()) {
                byte[] file = ReportFile.of(format, report, report.tables().get(0), words("da"));
                assertTrue(file.length > 100, name + " " + format);
                assertEquals(
                        name + "-2026-05-01-2026-05-31." + format.name().toLowerCase(Locale.ROOT),
                        ReportFile.name(format, report));
            }
        }
    }

    private static TableWords words(String language) {
        TableWords words = new TableWords(
                Locale.forLanguageTag(language.equals("da") ? "da-DK" : "en-GB"),
                (column, code) -> code.equals("=1+1") ? "Søren Åkjær" : code);
        return words;
    }

    private Map<String, Document> unzipped(byte[] workbook) throws Exception {
        Map<String, Document> parts = new TreeMap<>();
        Path file = Files.write(folder.resolve("report.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(),
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(zip.getInputStream(entry)));
            }
        }
        return parts;
    }

    private static double number(Document sheet, String cell) {
        return Double.parseDouble(text(sheet, cell));
    }

    /** What the cell holds; empty where there is no such cell or nothing in it. */
    private static String text(Document sheet, String cell) {
        NodeList cells = sheet.getElementsByTagName("c");
        for (int i = 0; i < cells.getLength(); i++) {
            Element found = (Element) cells.item(i);
            if (found.getAttribute("r").equals(cell)) {
                return found.getTextContent();
            }
        }
        return "";
    }

    private static String text(Document document) {
        StringBuilder all = new StringBuilder(document.getDocumentElement().getTextContent());
        NodeList formats = document.getElementsByTagName("numFmt");
        for (int i = 0; i < formats.getLength(); i++) {
            all.append(((Element) formats.item(i)).getAttribute("formatCode")).append('\n');
        }
        return all.toString();
    }
}
