package dk.kontakt.channel.email.rule;

import dk.kontakt.channel.email.mime.IncomingMail;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Suspects that two machines answer each other: more than {@code most} mails of one sender to one case {@code within} a time that all come
 * from machines, or all say the same. Mails of people in between do not hide a loop.
 */
public record LoopLimit(int most, Duration within) {
    public static final LoopLimit USUAL = new LoopLimit(10, Duration.ofMinutes(10));

    /** @param recent the sender's mails to the case, the one that just came among them; older ones do no harm */
    public boolean isExceeded(Collection<Arrival> recent, Instant now) {
        return counts(recent, now).anyMatch(count -> count > most);
    }

    private Stream<Long> counts(Collection<Arrival> recent, Instant now) {
        var lately = recent.stream()
                .filter(mail -> !mail.at().isBefore(now.minus(within)))
                .toList();
        long automatic = lately.stream().filter(Arrival::automatic).count();
        var alike = lately.stream().collect(Collectors.groupingBy(Arrival::words, Collectors.counting()));
        return Stream.concat(Stream.of(automatic), alike.values().stream());
    }

    /**
     * A mail that came.
     *
     * @param words a hash, equal for mails that say the same
     */
    public record Arrival(Instant at, boolean automatic, String words) {

        public static Arrival of(IncomingMail mail, MailKind kind, Instant at) {
            return new Arrival(at, kind != MailKind.PERSONAL, ContentHash.ofWords(mail));
        }
    }
}
