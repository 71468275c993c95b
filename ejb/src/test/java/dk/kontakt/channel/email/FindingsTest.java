package dk.kontakt.channel.email;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.channel.email.MailboxTrial.Outcome;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(Outcome.LOGIN_REFUSED, new AuthenticationFailedException("no")),
                Arguments.of(Outcome.NO_FOLDER, new FolderNotFoundException()),
                Arguments.of(Outcome.UNKNOWN_HOST, behind(new UnknownHostException("mail.example.dk"))),
                Arguments.of(Outcome.NO_CONNECTION, behind(new ConnectException("Connection refused"))),
                Arguments.of(Outcome.NO_CONNECTION, behind(new SocketTimeoutException("timed out"))),
                Arguments.of(Outcome.NOT_ENCRYPTED, behind(new SSLHandshakeException("no certificate"))),
                Arguments.of(Outcome.NOT_ENCRYPTED, new MessagingException("STARTTLS is required but not supported")),
                Arguments.of(
                        Outcome.SETTING_MISSING,
                        new MailServerFailure("the setting kontakt.mail.a.password is missing", null)),
                Arguments.of(Outcome.FAILED, new MessagingException("something else")));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureSaysWhatFailed(Outcome outcome, Exception failure) {
        assertEquals(outcome, Findings.of(failure).outcome());
    }

    @Test
    void theWordsAreTheInnermostInOneLine() {
        assertEquals(
                "no certificate of the host",
                Findings.of(behind(new SSLHandshakeException("no certificate\r\nof the host")))
                        .words());
    }

    private static MessagingException behind(Exception cause) {
        return new MessagingException("Could not connect", cause);
    }
}
