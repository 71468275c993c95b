package dk.kontakt.web.admin.category;

import dk.kontakt.category.rule.WordRule;
import dk.kontakt.category.rule.WordRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A difference between two sets of rules on words, told by the name of the rule. */
public record WordChange(Kind kind, String rule) {
    /** What differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        ORDER
    }

    static List<WordChange> between(WordRules before, WordRules after) {
        Map<String, WordRule> once = byName(before);
        Map<String, WordRule> now = byName(after);
        List<WordChange> changes = new ArrayList<>();
        now.forEach((name, rule) -> {
            if (!once.containsKey(name)) {
                changes.add(new WordChange(Kind.ADDED, name));
            } else if (!rule.equals(once.get(name))) {
                changes.add(new WordChange(Kind.CHANGED, name));
            }
        });
        once.keySet().stream()
                .filter(name -> !now.containsKey(name))
                .forEach(name -> changes.add(new WordChange(Kind.REMOVED, name)));
        if (changes.isEmpty() && !before.rules().equals(after.rules())) {
            changes.add(new WordChange(Kind.ORDER, ""));
        }
        return changes;
    }

    private static Map<String, WordRule> byName(WordRules rules) {
        Map<String, WordRule> byName = new LinkedHashMap<>();
        rules.rules().forEach(rule -> byName.put(rule.name(), rule));
        return byName;
    }
}
