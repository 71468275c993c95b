package dk.kontakt.channel.email.mime;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Knows where earlier mail begins, as Danish and English programs write it. */
final class QuoteStarts {
    private static final int LONGEST_ATTRIBUTION = 3;
    private static final int LONGEST_LINE = 300;
    private static final int LINES_OF_A_BLOCK = 6;

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*-{2,}\\s*(Oprindelig meddelelse|Oprindelig besked|Oprindelig e-?mail|Original Message|Original Mail)\\s*-{2,}\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY =
            Pattern.compile("\\s*(?:(?:Den|D\\.|On|På|Kl\\.)\\s|\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MOMENT = Pattern.compile("\\d{4}|\\d[:.]\\d\\d|<[^<>@]+@");
    private static final Pattern WROTE = Pattern.compile(
            "(?<!\\b(I|we|you) )\\bwrote\\b|\\bskrev\\b(?! (jeg|vi|du|I)\\b)|<[^<>@\\s]{1,200}@[^<>\\s]{1,200}>\\s?:$");
    private static final Pattern FROM = Pattern.compile("\\s*\\*?(Fra|From):\\*?\\s.*\\S.*");
    private static final Pattern SENT = Pattern.compile("\\s*\\*?(Sendt|Sent|Dato|Date):\\*?\\s.*");
    private static final Pattern ABOUT = Pattern.compile("\\s*\\*?(Til|To|Emne|Subject):\\*?\\s.*");
    private static final Pattern RULE = Pattern.compile("\\s*[_-]{10,}\\s*");

    private QuoteStarts() {}

    /** Where a quote without marks begins, which is earlier mail up to the end; the number of lines if there is none. */
    static int unmarked(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> SEPARATOR.matcher(cut(lines.get(i))).matches()
                        || block(lines, i)
                        || (RULE.matcher(cut(lines.get(i))).matches() && block(lines, next(lines, i + 1)))
                        || unmarkedAttribution(lines, i))
                .findFirst()
                .orElse(lines.size());
    }

    /** Where the last quote of marked lines begins, if nothing was written below it. */
    static int marked(List<String> lines) {
        int start = lines.size();
        while (start > 0 && (lines.get(start - 1).isBlank() || isMarked(lines.get(start - 1)))) {
            start--;
        }
        if (lines.subList(start, lines.size()).stream().noneMatch(QuoteStarts::isMarked)) {
            return lines.size();
        }
        for (int above = 1; above <= LONGEST_ATTRIBUTION && start - above >= 0; above++) {
            if (attribution(lines, start - above) == above) {
                return start - above;
            }
        }
        return start;
    }

    private static boolean unmarkedAttribution(List<String> lines, int at) {
        int length = attribution(lines, at);
        if (length == 0) {
            return false;
        }
        int below = next(lines, at + length);
        return below < lines.size() && !isMarked(lines.get(below));
    }

    /** In how many lines it is said who wrote; 0 if it is not said here. */
    private static int attribution(List<String> lines, int at) {
        StringBuilder said = new StringBuilder();
        for (int i = at; i < lines.size() && i < at + LONGEST_ATTRIBUTION; i++) {
            String line = lines.get(i);
            if (line.isBlank() || isMarked(line) || line.length() > LONGEST_LINE) {
                return 0;
            }
            said.append(i > at ? " " : "").append(line);
            if (saysWhoWrote(said.toString().strip())) {
                return i - at + 1;
            }
        }
        return 0;
    }

    private static boolean saysWhoWrote(String said) {
        return said.endsWith(":")
                && DAY.matcher(said).lookingAt()
                && MOMENT.matcher(said).find()
                && WROTE.matcher(said).find();
    }

    private static boolean block(List<String> lines, int at) {
        if (at >= lines.size() || !FROM.matcher(cut(lines.get(at))).matches()) {
            return false;
        }
        List<String> below = lines.subList(at + 1, Math.min(lines.size(), at + LINES_OF_A_BLOCK));
        return below.stream().anyMatch(line -> SENT.matcher(cut(line)).matches())
                && below.stream().anyMatch(line -> ABOUT.matcher(cut(line)).matches());
    }

    private static int next(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private static boolean isMarked(String line) {
        return line.stripLeading().startsWith(">");
    }

    private static String cut(String line) {
        return line.substring(0, Math.min(LONGEST_LINE, line.length()));
    }
}
