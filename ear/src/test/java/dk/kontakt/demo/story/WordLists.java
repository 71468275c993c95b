package dk.kontakt.demo.story;

import dk.kontakt.category.rule.Part;
import dk.kontakt.category.rule.WrittenText;
import dk.kontakt.demo.text.Resource;
import java.util.List;
import java.util.Locale;

/** The lists of words from which the demo's rules were made, read as they were then: the first list with a word in the text decides. */
final class WordLists {
    private static final List<List<String>> LISTS = Resource.rows("word-lists.csv");

    private WordLists() {}

    static String categoryOf(WrittenText text) {
        String words = " " + text.part(Part.SUBJECT) + " " + text.part(Part.BODY) + " ";
        String searchable = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return LISTS.stream()
                .filter(list -> list.get(2).equals(text.language()) && isAnyOf(list.get(3), searchable))
                .findFirst()
                .map(list -> list.get(1))
                .orElse("general");
    }

    private static boolean isAnyOf(String words, String text) {
        return List.of(words.split(",")).stream()
                .anyMatch(word -> text.contains(" " + word.strip().toLowerCase(Locale.ROOT)));
    }
}
