package dk.kontakt.channel.email;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailboxRulesTest {
    private static final Mailbox.Server SERVER = new Mailbox.Server("mail.example.dk", 993, Mailbox.Security.TLS);

    @Test
    void anOrdinaryMailboxIsAccepted() {
        assertEquals(List.of(), wrong(mailbox("support", "hjælp@example.dk", SERVER, "da")));
        assertEquals(
                List.of(), wrong(mailbox("support", "a@b", new Mailbox.Server("::1", 1, Mailbox.Security.NONE), null)));
    }

    @Test
    void everyWrongFieldIsNamed() {
        var nowhere = new Mailbox.Server("http://mail", 65_536, Mailbox.Security.TLS);
        var mailbox = new Mailbox(
                "Support!", "nobody", " ", nowhere, nowhere, "", Mailbox.Authentication.PASSWORD, "a\nb", "de", true);

        assertEquals(
                List.of(
                        "code",
                        "address",
                        "name",
                        "imap.host",
                        "imap.port",
                        "smtp.host",
                        "smtp.port",
                        "username",
                        "folder",
                        "language"),
                wrong(mailbox));
    }

    @Test
    void theSettingOfThePasswordIsNamedAfterTheMailbox() {
        assertEquals("kontakt.mail.support.password", MailboxView.setting(mailbox("support", "a@b", SERVER, null)));
    }

    private static List<String> wrong(Mailbox mailbox) {
        var fields = new ArrayList<String>();
        MailboxRules.check(mailbox, (field, reason) -> fields.add(field));
        return fields;
    }

    private static Mailbox mailbox(
            String code, String address, Mailbox.Server server, @org.jspecify.annotations.Nullable String language) {
        return new Mailbox(
                code,
                address,
                "Support",
                server,
                server,
                "user",
                Mailbox.Authentication.PASSWORD,
                "INBOX",
                language,
                true);
    }
}
