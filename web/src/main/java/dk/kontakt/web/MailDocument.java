package dk.kontakt.web;

/** The cleaned HTML of a mail as a page of its own. */
public final class MailDocument {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html><head><meta charset="UTF-8"><title>%s</title><style>
            body { font: 1rem/1.5 system-ui, sans-serif; color: #1c2730; background: #fff; margin: .5rem; overflow-wrap: anywhere; }
            img, table { max-width: 100%%; }
            img { height: auto; }
            .note { color: #52606b; font-size: .875rem; }
            </style></head><body>%s%s</body></html>
            """;

    private MailDocument() {}

    /**
     * The whole document.
     *
     * @param clean as it may be shown
     * @param note what stands above it; none if empty
     */
    public static String of(String title, String clean, String note) {
        String above = note.isEmpty() ? "" : "<p class=\"note\">" + escaped(note) + "</p>";
        return PAGE.formatted(escaped(title), above, clean);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
