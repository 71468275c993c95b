package dk.kontakt.calendar;

/** A calendar that cannot be used, with the reason: never open, or open twice at the same time. */
public class CalendarRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public CalendarRefused(String reason) {
        super(reason);
    }
}
