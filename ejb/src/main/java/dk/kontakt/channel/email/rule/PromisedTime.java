package dk.kontakt.channel.email.rule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * When the customer has an answer, in the customer's words: "senest mandag kl. 10", "by today at 15:30". The minute is rounded down, so
 * that nothing is promised for later than it is due. An hour that comes twice, as the clocks go back, is named by its zone.
 */
public final class PromisedTime {
    private static final int LAST_DAY_BY_NAME = 6;

    private final ZoneId zone;
    private final MailWording wording;

    /** @param zone whose clock the customer reads */
    public PromisedTime(Locale reader, ZoneId zone) {
        this.zone = zone;
        this.wording = new MailWording(reader);
    }

    /** Empty if the minute is over already: nothing can be promised then. */
    public Optional<String> words(Instant due, Instant now) {
        ZonedDateTime minute = due.atZone(zone).truncatedTo(ChronoUnit.MINUTES);
        if (minute.toInstant().isBefore(now)) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), minute.toLocalDate());
        String words = said(dayKey(days), minute) + " " + said(timeKey(minute), minute);
        return Optional.of(comesTwice(minute) ? words + " " + said("time.zone", minute) : words);
    }

    private String said(String key, ZonedDateTime minute) {
        return minute.format(DateTimeFormatter.ofPattern(wording.text(key), wording.locale()));
    }

    private static String dayKey(long days) {
        if (days > LAST_DAY_BY_NAME) {
            return "day.date";
        } else if (days > 1) {
            return "day.weekday";
        }
        return days == 1 ? "day.tomorrow" : "day.today";
    }

    private static String timeKey(ZonedDateTime minute) {
        return minute.getMinute() == 0 ? "time.hour" : "time.minute";
    }

    private boolean comesTwice(ZonedDateTime minute) {
        return zone.getRules().getValidOffsets(minute.toLocalDateTime()).size() > 1;
    }
}
