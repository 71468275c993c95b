package dk.kontakt.web.report.table;

import dk.kontakt.report.Days;
import dk.kontakt.report.Step;
import dk.kontakt.web.Phrase;
import dk.kontakt.web.TimeWords;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Writes tables in one language, for pages and files alike; a dash where nothing is known. */
public record TableWords(Locale locale, CodeNames names) {
    private static final String UNKNOWN = "–";

    public String text(String key, Object... parts) {
        try {
            String pattern =
                    ResourceBundle.getBundle("dk.kontakt.web.messages", locale).getString(key);
            return parts.length == 0 ? pattern : new MessageFormat(pattern, locale).format(parts);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    public String title(ReportTable table) {
        return text("report.table." + table.name());
    }

    public String heading(Column column) {
        return text("report.measure." + column.text());
    }

    public String definition(Column column) {
        return text("report.definition." + column.text());
    }

    public String cell(Column column, @Nullable Object value, Step step) {
        if (value == null) {
            return UNKNOWN;
        } else if (value instanceof LocalDate day) {
            return step(day, step);
        } else if (value instanceof Number number) {
            return number(column.kind(), number);
        }
        return names.of(column.key(), value.toString());
    }

    /** As in "+12 %", or "+3 pp" for a share; no change at all where either is unknown. */
    public Change change(Column column, @Nullable Number now, @Nullable Number before) {
        if (now == null || before == null || column.better() == Better.NOT_COMPARED) {
            return Change.NONE;
        }
        double difference = now.doubleValue() - before.doubleValue();
        return switch (column.kind()) {
            case SHARE -> change(column, 0, difference * 100, "report.points");
            case RATING, RATE -> change(column, 1, difference, "report.difference");
            case COUNT, TIME, MONEY ->
                before.doubleValue() == 0
                        ? Change.NONE
                        : change(column, 0, difference / Math.abs(before.doubleValue()) * 100, "report.percent");
            case DATE, TEXT -> Change.NONE;
        };
    }

    /** As in "1. maj 2026 – 31. maj 2026". */
    public String period(Days days) {
        String from = day(days.from());
        return days.from().equals(days.to()) ? from : from + " – " + day(days.to());
    }

    public String day(LocalDate day) {
        String pattern = locale.getLanguage().equals("da") ? "d. MMM yyyy" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** Day and time in the zone of reports. */
    public String at(Instant instant) {
        var local = instant.atZone(Days.ZONE);
        return day(local.toLocalDate()) + " "
                + DateTimeFormatter.ofPattern(locale.getLanguage().equals("da") ? "H.mm" : "H:mm")
                        .format(local);
    }

    public String length(long seconds) {
        return text(TimeWords.exact(Duration.ofSeconds(seconds)));
    }

    private String step(LocalDate from, Step step) {
        return switch (step) {
            case DAY, ALL -> day(from);
            case WEEK ->
                text(
                        "report.week",
                        String.valueOf(from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        String.valueOf(from.get(IsoFields.WEEK_BASED_YEAR)));
            case MONTH -> DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(from);
        };
    }

    private String number(Kind kind, Number number) {
        return switch (kind) {
            case SHARE -> text("report.percent", decimals(0, number.doubleValue() * 100));
            case TIME -> length(number.longValue());
            case RATING, RATE -> decimals(1, number);
            case MONEY -> text("report.money", decimals(0, number));
            case COUNT, DATE, TEXT -> decimals(0, number);
        };
    }

    private Change change(Column column, int decimals, double difference, String pattern) {
        double scale = Math.pow(10, decimals);
        double rounded = Math.round(difference * scale) / scale;
        String sign = rounded > 0 ? "+" : rounded < 0 ? "−" : "±";
        String text = text(pattern, sign + decimals(decimals, Math.abs(rounded)));
        return new Change(text, column.better().tone(rounded));
    }

    private String decimals(int decimals, Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    private String text(Phrase phrase) {
        return text(phrase.key(), phrase.parts().toArray());
    }
}
