package dk.kontakt.web.api;

import dk.kontakt.platform.JsonField;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A date in a request. */
final class DateField {
    private static final String FORM = "\\d{4}-\\d{2}-\\d{2}";
    private static final int LONGEST = 200;

    private DateField() {}

    /** Some date, with a problem noted, where it is none. */
    static LocalDate required(JsonField field) {
        String text = field.required(LONGEST);
        try {
            if (text.matches(FORM)) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Refused below, as text that is no date at all is.
        }
        if (!field.isNoted()) {
            field.refuse("must be a date as 2026-01-31");
        }
        return LocalDate.EPOCH;
    }

    /** @throws RequestRefused naming the parameter, if it is no date */
    static LocalDate of(String name, String text) {
        try {
            if (text.matches(FORM)) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Refused below, as text that is no date at all is.
        }
        throw new RequestRefused(name, "must be a date as 2026-01-31");
    }
}
