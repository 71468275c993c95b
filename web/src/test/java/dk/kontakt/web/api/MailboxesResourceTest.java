package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.channel.email.Mailbox;
import dk.kontakt.channel.email.MailboxOutdated;
import dk.kontakt.channel.email.MailboxService;
import dk.kontakt.channel.email.MailboxView;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxesResourceTest {
    private static final String SUPPORT = """
            {"address": "support@example.dk", "name": "Support", "imap": {"host": "imap.example.dk", "port": 993, "security": "TLS"},
             "smtp": {"host": "smtp.example.dk", "port": 587, "security": "STARTTLS"}, "username": "support", "language": "da"}
            """;

    private final Api api = new Api(new MailboxesInMemory());

    /** Keeps mailboxes with their versions. */
    private static final class MailboxesInMemory extends MailboxService {
        private final Map<String, MailboxView> known = new TreeMap<>();

        @Override
        public List<MailboxView> mailboxes() {
            return List.copyOf(known.values());
        }

        @Override
        public Optional<MailboxView> find(String code) {
            return Optional.ofNullable(known.get(code));
        }

        @Override
        public MailboxView save(Mailbox mailbox, int version) {
            int current = find(mailbox.code()).map(MailboxView::version).orElse(0);
            if (version != current) {
                throw new MailboxOutdated(mailbox.code(), current);
            }
            var saved = new MailboxView(mailbox, version + 1, new MailboxView.Progress(0, null, null, null, 0));
            known.put(mailbox.code(), saved);
            return saved;
        }
    }

    @Test
    void aMailboxIsCreatedAndThenChanged() {
        Api.Answer created = put("mail/mailboxes/support", SUPPORT);
        Api.Answer changed = put("mail/mailboxes/support", SUPPORT.replace("\"da\"", "null"), "If-Match", "\"1\"");

        assertEquals(201, created.status());
        assertEquals("\"1\"", created.header("ETag"));
        assertEquals("INBOX", created.json().getString("folder"));
        assertEquals("kontakt.mail.support.password", created.json().getString("secretIn"));
        assertEquals(200, changed.status());
        assertEquals("\"2\"", api.get("mail/mailboxes/support").header("ETag"));
        assertEquals(1, api.get("mail/mailboxes").json().getJsonArray("items").size());
    }

    @Test
    void whoSawAnEarlierVersionIsRefused() {
        put("mail/mailboxes/support", SUPPORT);
        put("mail/mailboxes/support", SUPPORT);

        Api.Answer late = put("mail/mailboxes/support", SUPPORT, "If-Match", "\"1\"");

        assertEquals(412, late.status());
        assertEquals("urn:kontakt:problem:mailbox-outdated", late.json().getString("type"));
        assertEquals(2, late.json().getInt("currentVersion"));
    }

    @Test
    void severalAreSavedAtOnce() {
        String item = SUPPORT.strip().replaceFirst("\\{", "{\"code\": \"support\", ");
        Api.Answer answer = put("mail/mailboxes", "{\"items\": [" + item + "]}");

        assertEquals(200, answer.status());
        assertEquals(200, api.get("mail/mailboxes/support").status());
        assertEquals(
                "items[0].code, items[0].address",
                wrong(put(
                        "mail/mailboxes",
                        "{\"items\": [" + item.replace("\"support\"", "\"S!\"").replace("support@", "@") + "]}")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                              | address, name, imap, smtp, username
            {"address": 1, "name": "", "imap": [], "smtp": {}, "username": "u"}             | address, name, imap, smtp.host, smtp.port, smtp.security
            {"code": "other", "address": "a@b", "name": "n", "imap": {"host": "h h", "port": 0, "security": "SSL"}, "smtp": {"host": "h", "port": 1.5, "security": "NONE"}, "username": "u", "authentication": "NTLM", "language": "de", "enabled": "yes", "password": "x"} | code, imap.port, imap.security, smtp.port, authentication, enabled, password, imap.host, language
            """)
    void everyWrongFieldIsNamed(String body, String fields) {
        Api.Answer answer = put("mail/mailboxes/support", body);

        assertEquals(400, answer.status());
        assertEquals(sorted(fields), sorted(wrong(answer)));
    }

    @Test
    void anUnknownMailboxIsNotFound() {
        assertEquals(404, api.get("mail/mailboxes/none").status());
    }

    private Api.Answer put(String path, String json, String... headers) {
        return api.send("PUT", path, json.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static String wrong(Api.Answer answer) {
        return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .collect(Collectors.joining(", "));
    }

    private static List<String> sorted(String fields) {
        return List.of(fields.split(", ")).stream().sorted().toList();
    }
}
