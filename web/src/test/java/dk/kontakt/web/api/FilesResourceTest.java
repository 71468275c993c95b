package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.channel.email.ContactFileNotFound;
import dk.kontakt.channel.email.FileHeld;
import dk.kontakt.channel.email.FileScan;
import dk.kontakt.channel.email.MailService;
import dk.kontakt.channel.email.MailView;
import dk.kontakt.channel.email.MailView.Role;
import dk.kontakt.channel.email.SentMail;
import dk.kontakt.channel.email.StoredFile;
import dk.kontakt.channel.email.mime.CleanHtml;
import dk.kontakt.channel.email.rule.MailKind;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.TicketNotFound;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FilesResourceTest {
    private static final UUID BILL = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID PICTURE = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID HTML = UUID.fromString("00000000-0000-4000-8000-000000000003");
    private static final UUID VIRUS = UUID.fromString("00000000-0000-4000-8000-000000000004");
    private static final FileScan OPEN = new FileScan(FileScan.State.CLEAN, null);
    private static final Instant NOON = Instant.parse("2026-03-27T12:00:00Z");
    private static final Map<UUID, StoredFile> FILES = Map.of(
            BILL, file("Årsopgørelse \"1\"\r\n.svg", "image/svg+xml", Role.ATTACHMENT),
            PICTURE, file("a.png", "image/png", Role.INLINE));

    private final Api api = new Api(new MailService() {
        @Override
        public List<MailView> filesOf(long ticket) {
            if (ticket != 17) {
                throw new TicketNotFound(ticket);
            }
            var bill = new MailView.File(BILL, Role.ATTACHMENT, "a.pdf", "application/pdf", 3, OPEN);
            return List.of(new MailView(5, "mail-1", MailKind.PERSONAL, List.of("The mail is empty."), List.of(bill)));
        }

        @Override
        public List<SentMail> sentOf(long ticket) {
            return List.of(
                    new SentMail(6L, "ane@example.dk", false, SentMail.State.REFUSED, 1, NOON, null, "550 no", null));
        }

        @Override
        public StoredFile file(UUID id) {
            if (id.equals(VIRUS)) {
                throw new FileHeld(id, new FileScan(FileScan.State.INFECTED, "Eicar"));
            }
            if (!FILES.containsKey(id)) {
                throw new ContactFileNotFound(id);
            }
            return FILES.get(id);
        }

        @Override
        public CleanHtml html(UUID id) {
            return new CleanHtml("<p>Hej</p>", 2);
        }
    });

    @Test
    void refusesAFileInWhichAVirusWasFound() {
        assertEquals(403, api.get("files/" + VIRUS).status());
    }

    @Test
    void listsWhatCameAndWhatBecameOfOurMails() {
        assertEquals(JsonObjects.read("""
                        {"items": [{"timelineItem": 5, "externalId": "mail-1", "kind": "PERSONAL", "problems": ["The mail is empty."],
                          "files": [{"id": "00000000-0000-4000-8000-000000000001", "role": "ATTACHMENT", "name": "a.pdf",
                            "mediaType": "application/pdf", "size": 3, "scan": "CLEAN"}]}],
                         "sent": [{"timelineItem": 6, "to": "ane@example.dk", "automatic": false, "state": "REFUSED", "attempts": 1,
                          "createdAt": "2026-03-27T12:00:00Z", "sentAt": null, "answer": "550 no", "delivery": null}]}
                        """), api.get("tickets/17/files").json());
    }

    @Test
    void aFileIsSavedUnderItsNameAndCanDoNothing() {
        Api.Answer answer = api.get("files/" + BILL);

        assertEquals(200, answer.status());
        assertEquals("æ", answer.body());
        assertEquals("image/svg+xml", answer.header("Content-Type"));
        assertEquals(
                "attachment; filename*=UTF-8''%C3%85rsopg%C3%B8relse%20%221%22%0D%0A.svg",
                answer.header("Content-Disposition"));
        assertEquals("sandbox; default-src 'none'", answer.header("Content-Security-Policy"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    }

    @Test
    void aPictureWithinAMailIsShown() {
        Api.Answer answer = api.get("files/" + PICTURE);

        assertEquals("inline; filename*=UTF-8''a.png", answer.header("Content-Disposition"));
        assertEquals("image/png", answer.header("Content-Type"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    }

    @Test
    void theHtmlOfAMailIsAPageThatCanDoNothing() {
        Api.Answer answer = api.get("files/" + HTML + "/html");

        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("<p>Hej</p>"), answer.body());
        assertEquals("text/html;charset=UTF-8", answer.header("Content-Type"));
        assertEquals("2", answer.header("Kontakt-Blocked-Images"));
        assertTrue(
                String.valueOf(answer.header("Content-Security-Policy"))
                        .startsWith(
                                "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src 'self' data:;"));
    }

    @Test
    void whatIsUnknownIsNotFound() {
        assertEquals(404, api.get("files/" + HTML).status());
        assertEquals(404, api.get("files/none").status());
        assertEquals(404, api.get("tickets/18/files").status());
    }

    private static StoredFile file(String name, String type, Role role) {
        return new StoredFile(name, type, role, "æ".getBytes(StandardCharsets.UTF_8));
    }
}
