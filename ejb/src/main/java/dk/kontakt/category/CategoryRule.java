package dk.kontakt.category;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;

/** Words that tell the category of a text in one language; a word also matches at the beginning of a longer one. */
@Entity
@Table(name = "category_rule")
public class CategoryRule {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private int position;
    private String category;
    private String language;
    private String words;

    @SuppressWarnings("NullAway.Init")
    protected CategoryRule() {}

    public CategoryRule(int position, String category, String language, List<String> words) {
        this.position = position;
        this.category = category;
        this.language = language;
        this.words = String.join(",", words);
    }

    /** The word or phrase of this rule that {@code text} holds, if any. */
    public Optional<String> wordIn(SearchableText text) {
        return words().stream().filter(text::holdsWordBeginningWith).findFirst();
    }

    public long id() {
        return id;
    }

    public int position() {
        return position;
    }

    public String category() {
        return category;
    }

    public String language() {
        return language;
    }

    public List<String> words() {
        return List.of(words.split(","));
    }
}
