package dk.kontakt.web.admin.category;

import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.CategoryService;
import dk.kontakt.category.bench.Voucher;
import dk.kontakt.category.rule.WordRule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the forms offer to choose from. */
@Named
@RequestScoped
public class WordChoices {
    @Inject
    private CategoryService categories;

    public List<CategoryDefinition> getCategories() {
        return categories.categories();
    }

    public List<String> getLanguages() {
        return List.of("da", "en", WordRule.ANY);
    }

    public List<String> getTextLanguages() {
        return List.of("da", "en");
    }

    public List<Voucher> getVouchers() {
        return List.of(Voucher.values());
    }
}
