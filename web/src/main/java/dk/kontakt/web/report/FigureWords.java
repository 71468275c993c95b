package dk.kontakt.web.report;

import dk.kontakt.web.PageLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** What months are called in the language of the page. */
@RequestScoped
public class FigureWords {
    @Inject
    private PageLanguage language;

    /** As in "marts 2026". */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.getLocale()).format(month);
    }
}
