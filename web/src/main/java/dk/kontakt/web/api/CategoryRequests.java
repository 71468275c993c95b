package dk.kontakt.web.api;

import dk.kontakt.category.bench.BenchQuestion;
import dk.kontakt.category.bench.Voucher;
import dk.kontakt.category.rule.WordRules;
import dk.kontakt.category.rule.WrittenText;
import dk.kontakt.platform.JsonField;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is asked about rules on words. */
final class CategoryRequests {
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_SUBJECT = 1_000;
    private static final Set<String> LANGUAGES = Set.of("da", "en");

    private CategoryRequests() {}

    /** The language is Danish unless given. */
    static WrittenText text(JsonObject json) {
        var fields = JsonField.of(json);
        String language = language(fields.at("language"));
        String subject = fields.at("subject").optional(LONGEST_SUBJECT);
        String body = fields.at("text").required(LONGEST_TEXT);
        fields.problems().requireNone(RequestRefused::new);
        return new WrittenText(language == null ? "da" : language, subject == null ? "" : subject, body);
    }

    /** All languages, and everybody who vouches for a category, unless given. */
    static BenchQuestion question(JsonObject json, WordRules draft) {
        var fields = JsonField.of(json);
        String language = language(fields.at("language"));
        Set<Voucher> vouchers = EnumSet.noneOf(Voucher.class);
        for (JsonField element : fields.at("vouchers").elements()) {
            Voucher voucher = element.requiredOneOf(Voucher.class);
            if (voucher != null) {
                vouchers.add(voucher);
            }
        }
        fields.problems().requireNone(RequestRefused::new);
        return new BenchQuestion(draft, language, vouchers.isEmpty() ? EnumSet.allOf(Voucher.class) : vouchers);
    }

    private static @Nullable String language(JsonField field) {
        String language = field.optional(LONGEST_SUBJECT);
        if (language != null && !LANGUAGES.contains(language)) {
            field.refuse("must be da or en");
        }
        return language;
    }
}
