package dk.kontakt.channel.email.mime;

import java.util.List;

/**
 * The text of a mail, taken apart; each line is in one of the three, in its order.
 *
 * @param written now, with quotes that are answered line by line
 * @param signature empty if there is none
 * @param quoted earlier mail; empty if there is none
 */
public record QuotedText(String written, String signature, String quoted) {

    public static QuotedText of(String text) {
        List<String> lines = text.lines().toList();
        int quote = QuoteStarts.unmarked(lines);
        List<String> own = lines.subList(0, quote);
        int last = Signatures.start(own);
        List<String> lastSignature = own.subList(last, own.size());
        own = own.subList(0, last);
        int marked = QuoteStarts.marked(own);
        List<String> markedQuote = own.subList(marked, own.size());
        own = own.subList(0, marked);
        int first = Signatures.start(own);
        List<String> firstSignature = own.subList(first, own.size());
        return new QuotedText(
                join(own.subList(0, first)),
                join(List.of(join(firstSignature), join(lastSignature))),
                join(List.of(join(markedQuote), join(lines.subList(quote, lines.size())))));
    }

    /** Without blank lines at its ends. */
    private static String join(List<String> lines) {
        int from = 0;
        while (from < lines.size() && lines.get(from).isBlank()) {
            from++;
        }
        return String.join("\n", lines.subList(from, lines.size())).stripTrailing();
    }
}
