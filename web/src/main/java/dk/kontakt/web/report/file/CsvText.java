package dk.kontakt.web.report.file;

/** Text for a cell of a spreadsheet, which takes what begins with certain characters for a formula and would compute it. */
public final class CsvText {
    private static final String BEGINS_FORMULA = "=+-@\t\r\n";

    private CsvText() {}

    /** The text, behind an apostrophe if it could be a formula. Numbers are no text: a negative one stays a number. */
    public static String safe(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
