package dk.kontakt.category.rule;

import java.util.List;

/** Rules on words as they hold together; of equal weight the one that stands first decides. {@code version} is 0 before publishing. */
public record WordRules(int version, List<WordRule> rules) {
    public static final WordRules NONE = new WordRules(0, List.of());

    public WordRules {
        rules = List.copyOf(rules);
    }

    public WordRules numbered(int number) {
        return new WordRules(number, rules);
    }
}
