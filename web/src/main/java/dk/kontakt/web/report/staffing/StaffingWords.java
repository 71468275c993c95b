package dk.kontakt.web.report.staffing;

import dk.kontakt.report.plan.Fit;
import dk.kontakt.report.plan.HandleTime;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;

/** Writes numbers of people, days and handle times in the language of the page. */
@Named
@RequestScoped
public class StaffingWords {
    private static final double LEAST_DIFFERENCE = 0.05;

    @Inject
    private PageLanguage language;

    @Inject
    private Wording wording;

    /** With one decimal, but without it where it is none. */
    public String number(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(language.getLocale());
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(Math.abs(number) < LEAST_DIFFERENCE ? 0 : number);
    }

    /** As in "1,2–4"; one number where both are written alike. */
    public String range(double least, double most) {
        String from = number(least);
        String to = number(most);
        return from.equals(to) ? from : from + "–" + to;
    }

    /** With its sign, as in "−1,5". */
    public String difference(double number) {
        String size = number(Math.abs(number));
        if (Math.abs(number) < LEAST_DIFFERENCE) {
            return size;
        }
        return (number < 0 ? "−" : "+") + size;
    }

    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language.getLocale());
    }

    public String shortDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, language.getLocale());
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.getLocale())
                .format(date);
    }

    /** As in "08". */
    public String hour(int hour) {
        return hour < 10 ? "0" + hour : String.valueOf(hour);
    }

    /** As in "3 min 20 s, af 812 kontakter". */
    public String handleTime(HandleTime time) {
        Duration average = time.average();
        String length = average == null ? "" : wording.length(average.toSeconds());
        return wording.text("staffing.handling." + time.source(), length, time.measured());
    }

    /** In words and by an arrow, so that nobody depends on the colour. */
    public String fit(Fit fit) {
        return wording.code("staffing.fit", fit);
    }

    public String tone(Fit fit) {
        return switch (fit) {
            case TOO_FEW -> "bad";
            case ENOUGH -> "good";
            case TOO_MANY -> "warn";
        };
    }
}
