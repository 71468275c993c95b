package dk.kontakt.category;

import java.util.Locale;

/** A text prepared for looking up words: lower case, every run of other characters one space. */
public final class SearchableText {
    private final String words;

    public SearchableText(String... parts) {
        String joined = String.join(" ", parts).toLowerCase(Locale.ROOT);
        words = " " + joined.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    }

    /** Whether a word, or words in a row, begin with {@code beginning}. */
    public boolean holdsWordBeginningWith(String beginning) {
        return words.contains(" " + beginning.strip().toLowerCase(Locale.ROOT));
    }
}
