package dk.kontakt.channel.email;

import dk.kontakt.channel.email.MailboxTrial.Finding;
import dk.kontakt.channel.email.MailboxTrial.Outcome;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Tells from a failure what it was that failed. */
final class Findings {
    private static final int LONGEST_WORDS = 300;
    private static final int DEEPEST = 20;

    private Findings() {}

    static Finding of(Exception failure) {
        List<Throwable> causes = Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, Findings::cause)
                .limit(DEEPEST)
                .map(Objects::requireNonNull)
                .toList();
        Outcome outcome = causes.stream()
                .map(Findings::outcome)
                .filter(one -> one != Outcome.FAILED)
                .findFirst()
                .orElse(Outcome.FAILED);
        return new Finding(outcome, words(causes.get(causes.size() - 1), failure));
    }

    private static Outcome outcome(Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            return Outcome.LOGIN_REFUSED;
        } else if (failure instanceof FolderNotFoundException) {
            return Outcome.NO_FOLDER;
        } else if (failure instanceof UnknownHostException) {
            return Outcome.UNKNOWN_HOST;
        } else if (failure instanceof SSLException || mentions(failure, "STARTTLS")) {
            return Outcome.NOT_ENCRYPTED;
        } else if (failure instanceof SocketException || failure instanceof SocketTimeoutException) {
            return Outcome.NO_CONNECTION;
        }
        boolean missing = failure instanceof MailServerFailure && mentions(failure, "the setting ");
        return missing ? Outcome.SETTING_MISSING : Outcome.FAILED;
    }

    private static boolean mentions(Throwable failure, String words) {
        return String.valueOf(failure.getMessage()).contains(words);
    }

    /** Mail keeps what is behind a failure in a place of its own. */
    private static @Nullable Throwable cause(@Nullable Throwable failure) {
        boolean mail = failure instanceof MessagingException known && known.getNextException() != null;
        return mail
                ? ((MessagingException) Objects.requireNonNull(failure)).getNextException()
                : failure == null ? null : failure.getCause();
    }

    private static String words(Throwable deepest, Exception failure) {
        String own = deepest.getMessage() == null ? String.valueOf(failure.getMessage()) : deepest.getMessage();
        String line = own.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST_WORDS ? line : line.substring(0, LONGEST_WORDS);
    }
}
