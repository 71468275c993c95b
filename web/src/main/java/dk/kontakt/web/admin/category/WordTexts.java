package dk.kontakt.web.admin.category;

import dk.kontakt.category.bench.Score;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;

/** Rules on words and their test in words, in the language of the page. */
@Named
@RequestScoped
public class WordTexts {
    private static final double NOTICEABLE = 0.05;

    @Inject
    private PageLanguage language;

    @Inject
    private Wording wording;

    public String change(WordChange change) {
        return wording.text("admin.words.change." + change.kind(), change.rule());
    }

    /** As in "93,4 %"; a dash where it cannot be said. */
    public String share(@Nullable Double percent) {
        return percent == null ? "–" : wording.text("report.percent", number(percent));
    }

    /** Whether F1 is better or worse than it was. */
    public String tone(Score before, Score after) {
        Double once = before.f1();
        Double now = after.f1();
        if (once == null || now == null || Math.abs(now - once) < NOTICEABLE) {
            return "";
        }
        return now > once ? "good" : "bad";
    }

    private String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(language.getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
