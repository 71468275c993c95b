package dk.kontakt.channel.email;

import dk.kontakt.platform.Setting;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** How long the bytes of a mail are kept once it is a contact: the setting {@code kontakt.mail.raw.days}, 0 for ever. */
final class RawRetention {
    private static final Logger LOG = Logger.getLogger(RawRetention.class.getName());
    private static final String PROPERTY = "kontakt.mail.raw.days";
    private static final String USUAL = "90";

    private RawRetention() {}

    static Optional<Duration> find() {
        return of(Setting.find(PROPERTY).filter(days -> !days.isBlank()).orElse(USUAL));
    }

    /** Nothing is removed on a number that cannot be read. */
    static Optional<Duration> of(String days) {
        if (!days.matches("[0-9]{1,5}")) {
            LOG.log(Level.WARNING, "{0}={1} is no number of days; no mails are removed", new Object[] {PROPERTY, days});
            return Optional.empty();
        }
        return Optional.of(Duration.ofDays(Long.parseLong(days))).filter(duration -> !duration.isZero());
    }
}
