package dk.kontakt.channel.email.rule;

import dk.kontakt.channel.email.mime.Correspondents;
import dk.kontakt.channel.email.mime.IncomingMail;
import dk.kontakt.channel.email.mime.MailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a mail may be answered automatically (RFC 3834): only a person is answered, at most once in seven days, and never one
 * of our own mailboxes, whoever is named as the sender. What a person of ours writes is not asked here.
 */
public final class AnswerPolicy {
    private static final Duration PAUSE = Duration.ofDays(7);
    private static final Set<String> SUPPRESSING = Set.of("all", "oof", "autoreply");

    private final Set<String> ownAddresses;

    /** @param ownAddresses of all our mailboxes; an address with something behind a {@code +} is the same mailbox */
    public AnswerPolicy(Collection<String> ownAddresses) {
        this.ownAddresses = ownAddresses.stream().map(AnswerPolicy::mailbox).collect(Collectors.toUnmodifiableSet());
    }

    /** @param lastAnswer when this sender last got an automatic answer, to whichever case */
    public AnswerVerdict mayAnswer(IncomingMail mail, MailKind kind, Optional<Instant> lastAnswer, Instant now) {
        return new AnswerVerdict(Stream.of(
                        ofKind(kind),
                        ofSender(mail.people()),
                        when(suppresses(mail.marks().suppress()), NoAnswer.SUPPRESSED),
                        when(hasAnsweredLately(lastAnswer, now), NoAnswer.ANSWERED_LATELY))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null));
    }

    private static Optional<NoAnswer> ofKind(MailKind kind) {
        return when(kind != MailKind.PERSONAL, kind == MailKind.LIST ? NoAnswer.LIST : NoAnswer.MACHINE);
    }

    private Optional<NoAnswer> ofSender(Correspondents people) {
        return when(!hasSender(people), NoAnswer.NO_SENDER)
                .or(() -> when(Automatic.hasNullReturnPath(people), NoAnswer.NULL_RETURN_PATH))
                .or(() -> when(anySender(people, this::isOwn), NoAnswer.OWN_ADDRESS))
                .or(() -> when(anySender(people, LocalPart::isUnread), NoAnswer.UNREAD_ADDRESS));
    }

    private static boolean hasSender(Correspondents people) {
        MailAddress from = people.from();
        return from != null && from.address().indexOf('@') > 0;
    }

    private boolean isOwn(String address) {
        return ownAddresses.contains(mailbox(address));
    }

    /** An answer may go to any of them. */
    private static boolean anySender(Correspondents people, Predicate<String> property) {
        return Stream.concat(Stream.ofNullable(people.from()), people.replyTo().stream())
                .map(MailAddress::address)
                .anyMatch(property);
    }

    private static boolean suppresses(@Nullable String values) {
        return values != null
                && Arrays.stream(values.toLowerCase(Locale.ROOT).split("[,;\\s]+", -1))
                        .anyMatch(SUPPRESSING::contains);
    }

    /** Whether a sender got an automatic answer within the last seven days. */
    public static boolean hasAnsweredLately(Optional<Instant> lastAnswer, Instant now) {
        return lastAnswer.filter(last -> now.isBefore(last.plus(PAUSE))).isPresent();
    }

    private static String mailbox(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        int plus = plain.indexOf('+');
        int at = plain.lastIndexOf('@');
        return plus >= 0 && plus < at ? plain.substring(0, plus) + plain.substring(at) : plain;
    }

    private static Optional<NoAnswer> when(boolean holds, NoAnswer because) {
        return holds ? Optional.of(because) : Optional.empty();
    }
}
