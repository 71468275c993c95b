package dk.kontakt.category.rule;

import java.util.List;
import java.util.Locale;

/** A rule that matches a text, and where its words stand. */
public record RuleMatch(WordRule rule, List<Passage> passages) {
    private static final int MOST_SHOWN = 4;

    public RuleMatch {
        passages = List.copyOf(passages);
    }

    /** The words found, each once, in lower case; only the first few. */
    public String words(WrittenText text) {
        return String.join(
                ", ",
                passages.stream()
                        .map(passage ->
                                passage.in(text).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                        .distinct()
                        .limit(MOST_SHOWN)
                        .toList());
    }
}
