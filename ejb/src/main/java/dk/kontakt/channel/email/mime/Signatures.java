package dk.kontakt.channel.email.mime;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Knows where the signature at the end of a text begins. */
final class Signatures {
    private static final int MOST_LINES = 15;
    private static final int MOST_LINES_OF_A_GREETING = 9;
    private static final int LONGEST_LINE = 80;

    private static final Pattern DASHES = Pattern.compile("--\\s?");
    private static final Pattern GREETING = Pattern.compile(
            "\\s*((med )?(de )?(venlig|venlige|bedste|kærlig|kærlige|mange) hilsn?(en|er)?|(de bedste )?hilsn?(en|er)|m\\.?v\\.?h\\.?"
                    + "|vh\\.?|dbh\\.?|(with )?(my )?(kind|best|warm|many)( kind)? (regards|wishes)|regards|best|cheers"
                    + "|(yours )?sincerely( yours)?|yours (truly|faithfully))\\s*([,.!/-].{0,60}|fra .{0,60}|from .{0,60})?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DEVICE = Pattern.compile(
            "\\s*(sendt (fra|via|med) (min |mit )?\\S.{0,60}|sent (from|via|with) (my )?\\S.{0,60}|(get|hent) outlook .{0,60})",
            Pattern.CASE_INSENSITIVE);

    private Signatures() {}

    /** The number of lines if there is none. */
    static int start(List<String> lines) {
        int from = Math.max(0, lines.size() - 3 * MOST_LINES);
        return IntStream.range(from, lines.size())
                .filter(i -> begins(lines.get(i), lines.subList(i + 1, lines.size())))
                .findFirst()
                .orElse(lines.size());
    }

    private static boolean begins(String line, List<String> below) {
        if (line.length() > LONGEST_LINE
                || below.stream().anyMatch(other -> other.stripLeading().startsWith(">"))) {
            return false;
        }
        return (DASHES.matcher(line).matches() && count(below) <= MOST_LINES)
                || (GREETING.matcher(line).matches() && areFewAndShort(below))
                || (DEVICE.matcher(line).matches() && count(below) <= 2 && areFewAndShort(below));
    }

    private static boolean areFewAndShort(List<String> below) {
        return count(below) <= MOST_LINES_OF_A_GREETING
                && below.stream().allMatch(line -> line.length() <= LONGEST_LINE);
    }

    private static long count(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).count();
    }
}
