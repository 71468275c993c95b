package dk.kontakt.demo.setup;

import dk.kontakt.category.SearchableText;
import java.util.List;
import java.util.Optional;

/** A stored word rule. */
record WordRule(long id, String category, String language, List<String> words) {

    Optional<String> wordIn(SearchableText text) {
        return words.stream().filter(text::holdsWordBeginningWith).findFirst();
    }
}
