package dk.kontakt.channel.email.mime;

import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Reads when a mail says that it was sent. */
final class SentDates {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    private SentDates() {}

    static @Nullable Instant of(Headers headers, Problems problems) {
        String written = headers.first("Date");
        if (written == null || written.isEmpty()) {
            return null;
        }
        Instant sentAt = parse(Characters.oneLine(written, 100));
        if (sentAt == null) {
            problems.add("The mail's date cannot be read: " + Characters.oneLine(written, 100));
        }
        return sentAt;
    }

    private static @Nullable Instant parse(String written) {
        try {
            Date date = new MailDateFormat().parse(written);
            return date != null && isSane(date.toInstant()) ? date.toInstant() : null;
        } catch (ParseException | RuntimeException e) {
            return null;
        }
    }

    private static boolean isSane(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
