package dk.kontakt.web.report.subject;

import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.CategoryService;
import dk.kontakt.report.ReportService;
import dk.kontakt.web.report.table.CodeNames;
import dk.kontakt.web.report.table.TableWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of a language for reports, with the names that categories and agents have in it. */
@ApplicationScoped
public class ReportNames {
    /** In the place of a channel: all of them. */
    public static final String ALL = "ALL";

    @Inject
    private CategoryService categories;

    @Inject
    private ReportService reports;

    /** For {@code da} or {@code en}; the names are those of this moment. */
    public TableWords in(String language) {
        Map<String, String> issues = categories.categories().stream()
                .collect(Collectors.toMap(CategoryDefinition::code, category -> category.name(language)));
        return words(language, issues, reports.agentNames());
    }

    static TableWords words(String language, Map<String, String> issues, Map<String, String> agents) {
        var locale = Locale.forLanguageTag(language.equals("da") ? "da-DK" : "en-GB");
        var texts = new TableWords(locale, (column, code) -> code);
        CodeNames names = (column, code) -> switch (column) {
            case "channel" -> texts.text(code.equals(ALL) ? "report.total" : "channel." + code);
            case "category" -> issues.getOrDefault(code, code);
            case "agent" -> code.isEmpty() ? texts.text("report.nobody") : agents.getOrDefault(code, code);
            case "hour" -> texts.text("report.hour", code);
            case "priority" -> texts.text("priority." + code);
            case "product" -> code.isEmpty() ? texts.text("report.product.none") : code;
            case "chat" -> texts.text("report.chat." + code);
            case "segment" -> texts.text("segment." + code);
            case "source" -> texts.text("report.source." + code);
            default -> code;
        };
        return new TableWords(locale, names);
    }
}
