package dk.kontakt.report.quality;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text in which no part of an agent's name is left to be recognised. */
final class NamelessText {
    private static final int LEAST_LETTERS = 2;
    private static final String GAP = "…";

    private NamelessText() {}

    static String of(String text, String name) {
        String parts = Arrays.stream(name.strip().split("[\\s-]+"))
                .filter(part -> part.length() >= LEAST_LETTERS)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        if (parts.isEmpty()) {
            return text;
        }
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        return Pattern.compile("\\b(" + parts + ")(['’]?s)?\\b([ -]+(" + parts + ")(['’]?s)?\\b)*", flags)
                .matcher(text)
                .replaceAll(GAP);
    }
}
