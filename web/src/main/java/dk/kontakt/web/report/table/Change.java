package dk.kontakt.web.report.table;

/** What changed from the period before, in words; {@code tone} says whether that is good news. */
public record Change(String text, String tone) {
    public static final Change NONE = new Change("", "quiet");
}
