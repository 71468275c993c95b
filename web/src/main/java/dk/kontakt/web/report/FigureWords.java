package dk.kontakt.web.report;

import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.PageMessages;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes figures and their changes in the language of the page; a dash where nothing is known. */
@RequestScoped
public class FigureWords {
    private static final String UNKNOWN = "–";

    @Inject
    private PageLanguage language;

    @Inject
    private PageMessages messages;

    @Inject
    private Wording wording;

    String of(Measure measure, @Nullable Number number) {
        if (number == null) {
            return UNKNOWN;
        }
        return switch (measure.kind()) {
            case COUNT -> decimals(0, number);
            case SHARE -> messages.text("report.percent", decimals(0, number.doubleValue() * 100));
            case TIME -> wording.length(number.longValue());
            case RATING -> decimals(1, number);
            case MONEY -> messages.text("report.money", decimals(0, number));
        };
    }

    /** As in "+12 %", or "+3 pp" for a share; no change at all where either is unknown. */
    Change change(Measure measure, @Nullable Number now, @Nullable Number before) {
        if (now == null || before == null) {
            return Change.NONE;
        }
        double difference = now.doubleValue() - before.doubleValue();
        return switch (measure.kind()) {
            case SHARE -> change(measure, 0, difference * 100, "report.points");
            case RATING -> change(measure, 1, difference, "report.difference");
            case COUNT, TIME, MONEY ->
                before.doubleValue() == 0
                        ? Change.NONE
                        : change(measure, 0, difference / Math.abs(before.doubleValue()) * 100, "report.percent");
        };
    }

    /** As in "marts 2026". */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale()).format(month);
    }

    private Change change(Measure measure, int decimals, double difference, String pattern) {
        double scale = Math.pow(10, decimals);
        double rounded = Math.round(difference * scale) / scale;
        String sign = rounded > 0 ? "+" : rounded < 0 ? "−" : "±";
        String text = messages.text(pattern, sign + decimals(decimals, Math.abs(rounded)));
        return new Change(text, measure.tone(rounded));
    }

    private String decimals(int decimals, Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    private Locale locale() {
        return language.getLocale();
    }
}
