package dk.kontakt.web.api;

import dk.kontakt.channel.email.MailView;
import dk.kontakt.channel.email.SentMail;
import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** Mails of a ticket, as the API shows them. */
final class MailJson {
    private MailJson() {}

    static JsonObject of(List<MailView> received, List<SentMail> sent) {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        received.forEach(mail -> items.add(received(mail)));
        JsonArrayBuilder ours = JsonObjects.arrayBuilder();
        sent.forEach(mail -> ours.add(sent(mail)));
        return JsonObjects.of("items", items.build(), "sent", ours.build());
    }

    private static JsonObject received(MailView mail) {
        JsonArrayBuilder files = JsonObjects.arrayBuilder();
        mail.files().forEach(file -> files.add(file(file)));
        return JsonObjects.withNulls(
                "timelineItem", mail.event(),
                "externalId", mail.contact(),
                "kind", mail.kind(),
                "problems", JsonObjects.arrayBuilder(mail.problems()).build(),
                "files", files.build());
    }

    private static JsonObject file(MailView.File file) {
        return JsonObjects.of(
                "id", file.id(),
                "role", file.role(),
                "name", file.name(),
                "mediaType", file.mediaType(),
                "size", file.size(),
                "scan", file.scan().state(),
                "scanned", file.scan().words());
    }

    private static JsonObject sent(SentMail mail) {
        return JsonObjects.withNulls(
                "timelineItem", mail.answer(),
                "to", mail.recipient(),
                "automatic", mail.automatic(),
                "state", mail.state(),
                "attempts", mail.attempts(),
                "createdAt", mail.createdAt(),
                "sentAt", mail.sentAt(),
                "answer", mail.words(),
                "delivery", mail.delivery());
    }
}
