package dk.kontakt.category;

import dk.kontakt.category.rule.WordRules;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rules on words before they are published, and the version that they were made from; {@code savedAt} is null of one not begun. */
public record WordRulesDraft(
        WordRules rules, int basedOn, @Nullable Instant savedAt) {}
