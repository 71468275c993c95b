package dk.kontakt.channel;

import dk.kontakt.customer.ContactDetails;
import dk.kontakt.customer.PhoneNumber;
import dk.kontakt.ticket.Channel;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a contact from the JSON of {@code POST /api/contacts}, which is also the data of its CloudEvent. Unknown fields are ignored. */
public final class ContactReader {
    private static final int SHORT = 200;
    private static final int PRODUCT = 100;
    private static final int SUBJECT = 500;
    private static final int BODY = 500_000;
    private static final Set<String> LANGUAGES = Set.of("da", "en");
    private static final String CHANNELS =
            Arrays.stream(Channel.values()).map(Channel::name).collect(Collectors.joining(", "));

    private final ContactFields fields = new ContactFields();
    private final JsonObject json;

    private ContactReader(JsonObject json) {
        this.json = json;
    }

    /** @throws ContactRefused naming every wrong field */
    public static ReceiveContact read(JsonObject json) {
        return new ContactReader(json).read();
    }

    private ReceiveContact read() {
        Channel channel = channel();
        var contact = new ReceiveContact(
                channel == null ? Channel.FORM : channel,
                fields.required(json, "externalId", SHORT),
                fields.optional(json, "conversationId", SHORT),
                from(fields.object(json, "from")),
                fields.required(json, "subject", SUBJECT),
                fields.required(json, "body", BODY),
                fields.optional(json, "topic", SHORT),
                language(),
                fields.optional(json, "orderNumber", SHORT),
                fields.optional(json, "product", PRODUCT),
                receivedAt());
        if (!fields.problems().isEmpty()) {
            throw new ContactRefused(fields.problems());
        }
        return contact;
    }

    private @Nullable Channel channel() {
        String name = fields.required(json, "channel", SHORT);
        for (Channel channel : Channel.values()) {
            if (channel.name().equals(name)) {
                return channel;
            }
        }
        if (!fields.isNoted("channel")) {
            fields.refuse("channel", "must be one of " + CHANNELS);
        }
        return null;
    }

    private ContactDetails from(JsonObject from) {
        String email = fields.optional(from, "from.email", SHORT);
        if (email != null && !email.matches("[^\\s@]+@[^\\s@]+")) {
            fields.refuse("from.email", "must be an e-mail address");
        }
        String phone = fields.optional(from, "from.phone", SHORT);
        if (phone != null && PhoneNumber.e164(phone).isEmpty()) {
            fields.refuse("from.phone", "must be a telephone number");
        }
        var details = new ContactDetails(
                fields.optional(from, "from.name", SHORT),
                email,
                phone,
                fields.optional(from, "from.customerNumber", SHORT));
        boolean silent =
                fields.problems().stream().noneMatch(problem -> problem.field().startsWith("from"));
        if (!details.identifiesSomebody() && silent) {
            fields.refuse("from", "needs an email, a phone or a customerNumber");
        }
        return details;
    }

    private @Nullable String language() {
        String language = fields.optional(json, "language", SHORT);
        if (language != null && !LANGUAGES.contains(language)) {
            fields.refuse("language", "must be da or en");
        }
        return language;
    }

    private @Nullable Instant receivedAt() {
        String text = fields.optional(json, "receivedAt", SHORT);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            fields.refuse("receivedAt", "must be an ISO 8601 instant, as 2026-03-28T21:00:00Z");
            return null;
        }
    }
}
