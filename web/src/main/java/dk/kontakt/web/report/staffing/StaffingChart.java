package dk.kontakt.web.report.staffing;

import dk.kontakt.report.plan.StaffingPlan.Hours;
import dk.kontakt.web.Wording;
import dk.kontakt.web.report.page.BarPicture;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The hours of each weekday, of the rows that the table shows too. */
@Named
@RequestScoped
public class StaffingChart {
    @Inject
    private StaffingPage page;

    @Inject
    private StaffingWords words;

    @Inject
    private Wording wording;

    public String getJson() {
        var picture = new BarPicture(page.getWeek().stream().map(words::day).toList());
        picture.series(wording.text("staffing.needed"), "#1f5f5b", values(Hours::before));
        if (page.isWhatIf()) {
            picture.series(wording.text("staffing.after"), "#7ea8a4", values(Hours::after));
        }
        return picture.series(wording.text("staffing.there"), "#b87a25", values(Hours::there))
                .json();
    }

    private List<@Nullable Number> values(ToDoubleFunction<Hours> hours) {
        return page.getWeek().stream()
                .<@Nullable Number>map(day ->
                        Math.round(10 * hours.applyAsDouble(page.getPlan().hours(day))) / 10.0)
                .toList();
    }
}
