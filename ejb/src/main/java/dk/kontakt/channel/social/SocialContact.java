package dk.kontakt.channel.social;

import dk.kontakt.channel.ContactArrived;
import dk.kontakt.channel.social.webhook.CleanText;
import dk.kontakt.channel.social.webhook.SocialMessage;
import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** A message as a contact. Who sent it is found again by the id on the platform, and by a telephone number where there is one (C42). */
record SocialContact(SocialMessage message, Instant now) {
    private static final int SUBJECT = 80;
    private static final int BODY = 400_000;

    ContactArrived arrived() {
        String channel = message.channel().name().toLowerCase(Locale.ROOT);
        return new ContactArrived(
                channel + "-" + message.externalId(), message.conversationId().hashCode(), json());
    }

    private JsonObject json() {
        SocialMessage.Sender sender = message.sender();
        JsonObject from = JsonObjects.of(
                "name", sender.name(),
                "phone", sender.phone(),
                "platform", message.channel(),
                "platformId", sender.id());
        return JsonObjects.of(
                "channel", message.channel(),
                "externalId", message.externalId(),
                "conversationId", message.conversationId(),
                "from", from,
                "subject", subject(),
                "body", text(),
                "receivedAt", receivedAt());
    }

    private String text() {
        return message.text().isBlank()
                ? "(no text)"
                : CleanText.cut(message.text().strip(), BODY);
    }

    private String subject() {
        String line = text().lines().findFirst().orElse("").strip();
        return line.length() <= SUBJECT ? line : CleanText.cut(line, SUBJECT) + "…";
    }

    /** A platform's clock may be ahead of ours; a contact from the future would be refused. */
    private Instant receivedAt() {
        return Optional.ofNullable(message.at()).filter(now::isAfter).orElse(now);
    }
}
