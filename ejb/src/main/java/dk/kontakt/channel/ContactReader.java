package dk.kontakt.channel;

import dk.kontakt.customer.ContactDetails;
import dk.kontakt.customer.PhoneNumber;
import dk.kontakt.customer.PlatformIdentity;
import dk.kontakt.platform.JsonField;
import dk.kontakt.ticket.Channel;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a contact from the JSON of {@code POST /api/contacts}, which is also the data of its CloudEvent. Unknown fields are ignored. */
public final class ContactReader {
    private static final int SHORT = 200;
    private static final int PLATFORM = 30;
    private static final int PRODUCT = 100;
    private static final int SUBJECT = 500;
    private static final int BODY = 500_000;
    private static final Set<String> LANGUAGES = Set.of("da", "en");

    private final JsonField json;

    private ContactReader(JsonObject json) {
        this.json = JsonField.of(json);
    }

    /** @throws ContactRefused naming every wrong field */
    public static ReceiveContact read(JsonObject json) {
        return new ContactReader(json).read();
    }

    private ReceiveContact read() {
        Channel channel = json.at("channel").requiredOneOf(Channel.class);
        var contact = new ReceiveContact(
                channel == null ? Channel.FORM : channel,
                json.at("externalId").required(SHORT),
                json.at("conversationId").optional(SHORT),
                from(json.at("from").requiredObject()),
                json.at("subject").required(SUBJECT),
                json.at("body").required(BODY),
                json.at("topic").optional(SHORT),
                language(),
                json.at("orderNumber").optional(SHORT),
                json.at("product").optional(PRODUCT),
                receivedAt(),
                json.at("automatic").flag(false));
        json.problems().requireNone(ContactRefused::new);
        return contact;
    }

    private ContactDetails from(JsonField from) {
        String email = from.at("email").optional(SHORT);
        if (email != null && !email.matches("[^\\s@]+@[^\\s@]+")) {
            from.at("email").refuse("must be an e-mail address");
        }
        String phone = from.at("phone").optional(SHORT);
        if (phone != null && PhoneNumber.e164(phone).isEmpty()) {
            from.at("phone").refuse("must be a telephone number");
        }
        var details = new ContactDetails(
                from.at("name").optional(SHORT),
                email,
                phone,
                from.at("customerNumber").optional(SHORT),
                identity(from));
        boolean silent = json.problems().all().stream()
                .noneMatch(problem -> problem.field().startsWith("from"));
        if (!details.identifiesSomebody() && silent) {
            from.refuse("needs an email, a phone, a customerNumber or a platformId");
        }
        return details;
    }

    /** Both or neither: who somebody is on which platform. */
    private static @Nullable PlatformIdentity identity(JsonField from) {
        String platform = from.at("platform").optional(PLATFORM);
        String id = from.at("platformId").optional(SHORT);
        if ((platform == null) != (id == null)) {
            from.at(platform == null ? "platform" : "platformId").refuse("is required beside the other");
        }
        return platform == null || id == null ? null : new PlatformIdentity(platform, id);
    }

    private @Nullable String language() {
        String language = json.at("language").optional(SHORT);
        if (language != null && !LANGUAGES.contains(language)) {
            json.at("language").refuse("must be da or en");
        }
        return language;
    }

    private @Nullable Instant receivedAt() {
        String text = json.at("receivedAt").optional(SHORT);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            json.at("receivedAt").refuse("must be an ISO 8601 instant, as 2026-03-28T21:00:00Z");
            return null;
        }
    }
}
