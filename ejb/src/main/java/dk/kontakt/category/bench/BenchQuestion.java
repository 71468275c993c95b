package dk.kontakt.category.bench;

import dk.kontakt.category.rule.WordRules;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rules to test, and on which texts: of one language, null for all, and of tickets whose category one of {@code vouchers} holds.
 */
public record BenchQuestion(WordRules draft, @Nullable String language, Set<Voucher> vouchers) {
    public BenchQuestion {
        vouchers = Set.copyOf(vouchers);
    }
}
