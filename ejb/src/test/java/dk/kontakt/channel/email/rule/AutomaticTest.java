package dk.kontakt.channel.email.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AutomaticTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            - | - | - | NONE
            no | - | - | NONE
            no (a person wrote it) | - | - | NONE
            '' | - | - | NONE
            auto-replied | - | - | AUTO_SUBMITTED
            auto-generated | - | - | AUTO_SUBMITTED
            auto-replied; owner-email="anna@customer.example" | - | - | AUTO_SUBMITTED
            auto-notified | - | - | AUTO_SUBMITTED
            not-known-yet | - | - | AUTO_SUBMITTED
            - | bulk | - | BULK
            - | junk | - | BULK
            - | auto_reply | - | BULK
            - | list | - | MAILING_LIST
            - | first-class | - | NONE
            - | - | friends.example | MAILING_LIST
            - | bulk | friends.example | MAILING_LIST
            no | list | friends.example | MAILING_LIST
            auto-replied | list | friends.example | AUTO_SUBMITTED
            """)
    void isKnownByItsHeaders(String autoSubmitted, String precedence, String listId, Sign sign) {
        var draft =
                new Draft().autoSubmitted(autoSubmitted).precedence(precedence).listId(listId);
        assertEquals(sign, Automatic.signOf(draft.mail()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            anna@customer.example           | anna@customer.example | NONE
            anna@customer.example           | -                     | NONE
            -                               | anna@customer.example | NONE
            anna@customer.example           | ''                    | NULL_RETURN_PATH
            anna@customer.example           | <>                    | NULL_RETURN_PATH
            mailer-daemon@customer.example  | ''                    | MAIL_SYSTEM
            mailer-daemon@customer.example  | -                     | MAIL_SYSTEM
            postmaster@customer.example     | ''                    | MAIL_SYSTEM
            mailer-daemon                   | -                     | MAIL_SYSTEM
            postmaster.bent@customer.example | -                    | NONE
            """)
    void isKnownByItsSender(String from, String returnPath, Sign sign) {
        assertEquals(
                sign,
                Automatic.signOf(new Draft().from(from).returnPath(returnPath).mail()));
    }

    @Test
    void reportIsAReportWhateverElseItSays() {
        var draft = new Draft().reportOf(null).autoSubmitted("auto-replied").listId("friends.example");
        assertEquals(MailKind.DELIVERY_REPORT, Automatic.kindOf(draft.mail()));
    }

    @ParameterizedTest
    @CsvSource({"all", "oof", "autoreply", "'dr, rn, nrn, oof, autoreply'"})
    void wishForNoAnswerMakesNoMachine(String suppress) {
        assertEquals(
                MailKind.PERSONAL,
                Automatic.kindOf(new Draft().suppress(suppress).mail()));
    }

    @ParameterizedTest
    @EnumSource(Sign.class)
    void everySignHasAReason(Sign sign) {
        assertFalse(sign.words().isBlank());
    }

    @Test
    void machinesOpenNothingAgain() {
        Set<MailKind> opening = EnumSet.allOf(MailKind.class).stream()
                .filter(MailKind::changesState)
                .collect(Collectors.toSet());
        assertEquals(Set.of(MailKind.PERSONAL, MailKind.LIST), opening);
    }
}
