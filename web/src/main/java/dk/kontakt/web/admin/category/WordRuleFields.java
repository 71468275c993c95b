package dk.kontakt.web.admin.category;

import dk.kontakt.category.rule.WordRule;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A rule on words in the form. */
public class WordRuleFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String name;
    private @Nullable String category;
    private String language;
    private @Nullable String query;
    private int weight;

    WordRuleFields(WordRule from) {
        name = from.name();
        category = from.category();
        language = from.language();
        query = from.query();
        weight = from.weight();
    }

    WordRule rule() {
        return new WordRule(written(name), written(category), language, written(query), weight);
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public @Nullable String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = query;
    }

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }
}
