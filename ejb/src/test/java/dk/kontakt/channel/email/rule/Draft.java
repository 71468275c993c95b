package dk.kontakt.channel.email.rule;

import dk.kontakt.channel.email.mime.Correspondents;
import dk.kontakt.channel.email.mime.DeliveryReport;
import dk.kontakt.channel.email.mime.IncomingMail;
import dk.kontakt.channel.email.mime.MailAddress;
import dk.kontakt.channel.email.mime.MailIds;
import dk.kontakt.channel.email.mime.MailPart;
import dk.kontakt.channel.email.mime.Marks;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail in the making; usually an ordinary one of Anna. */
final class Draft {
    private @Nullable String id = "1@anna.example";
    private List<String> inReplyTo = List.of();
    private List<String> references = List.of();
    private @Nullable MailAddress from = new MailAddress("Anna", "anna@customer.example");
    private List<MailAddress> replyTo = List.of();
    private @Nullable String returnPath = "anna@customer.example";
    private String subject = "Where is my parcel?";
    private @Nullable Instant sentAt = Instant.parse("2026-03-02T09:00:00Z");
    private String text = "It should have come on Friday.";
    private @Nullable String html;
    private final List<MailPart> parts = new ArrayList<>();
    private @Nullable String autoSubmitted;
    private @Nullable String precedence;
    private @Nullable String listId;
    private @Nullable String suppress;
    private @Nullable DeliveryReport report;

    IncomingMail mail() {
        return new IncomingMail(
                new MailIds(id, inReplyTo, references),
                new Correspondents(from, replyTo, List.of(), List.of(), returnPath),
                subject,
                sentAt,
                text,
                html,
                List.copyOf(parts),
                new Marks(autoSubmitted, precedence, listId, suppress, report),
                List.of());
    }

    Draft id(@Nullable String value) {
        id = value;
        return this;
    }

    Draft inReplyTo(String... ids) {
        inReplyTo = Arrays.asList(ids);
        return this;
    }

    Draft references(String... ids) {
        references = Arrays.asList(ids);
        return this;
    }

    Draft from(@Nullable String address) {
        from = address == null ? null : new MailAddress(null, address);
        return this;
    }

    Draft from(String name, String address) {
        from = new MailAddress(name, address);
        return this;
    }

    Draft replyTo(String address) {
        replyTo = List.of(new MailAddress(null, address));
        return this;
    }

    Draft returnPath(@Nullable String value) {
        returnPath = value;
        return this;
    }

    Draft subject(String value) {
        subject = value;
        return this;
    }

    Draft sentAt(@Nullable Instant value) {
        sentAt = value;
        return this;
    }

    Draft text(String value) {
        text = value;
        return this;
    }

    Draft html(@Nullable String value) {
        html = value;
        return this;
    }

    Draft file(String name, String content) {
        parts.add(new MailPart(name, "text/plain", null, content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    Draft autoSubmitted(@Nullable String value) {
        autoSubmitted = value;
        return this;
    }

    Draft precedence(@Nullable String value) {
        precedence = value;
        return this;
    }

    Draft listId(@Nullable String value) {
        listId = value;
        return this;
    }

    Draft suppress(@Nullable String value) {
        suppress = value;
        return this;
    }

    Draft reportOf(@Nullable String originalId) {
        report = new DeliveryReport(
                originalId, List.of(new DeliveryReport.Recipient("anna@customer.example", "failed", "5.1.1")));
        return this;
    }
}
