package dk.kontakt.channel.email.scan;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What the scanner says of a file.
 *
 * @param words the name of what was found, or why it was not read; null where nothing was found
 */
public record Verdict(Kind kind, @Nullable String words) {
    private static final String STREAM = "stream: ";
    private static final String FOUND = " FOUND";
    private static final String ERROR = " ERROR";

    /** What is done with the file. */
    public enum Kind {
        CLEAN,
        INFECTED,
        /** The scanner does not read it, as it is too large. */
        REFUSED
    }

    /** @throws IOException if it is no answer of clamd */
    static Verdict of(String answer) throws IOException {
        if (answer.equals(STREAM + "OK")) {
            return new Verdict(Kind.CLEAN, null);
        } else if (answer.startsWith(STREAM) && answer.endsWith(FOUND)) {
            return new Verdict(Kind.INFECTED, between(answer, STREAM, FOUND));
        } else if (answer.contains("size limit exceeded") && answer.endsWith(ERROR)) {
            return new Verdict(Kind.REFUSED, between(answer, "", ERROR));
        }
        throw new IOException("clamd answers: " + (answer.isEmpty() ? "nothing" : answer));
    }

    private static String between(String answer, String before, String behind) {
        return answer.substring(before.length(), answer.length() - behind.length());
    }
}
