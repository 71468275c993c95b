package dk.kontakt.web.api;

import dk.kontakt.channel.email.Mailbox;
import dk.kontakt.channel.email.MailboxRules;
import dk.kontakt.platform.JsonField;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads mailboxes that a caller wants. All wrong fields are named; a password is refused, since it is not kept here. */
final class MailboxRequests {
    private static final int LAST_PORT = 65_535;
    private static final int LONGEST = MailboxRules.LONGEST;

    private MailboxRequests() {}

    static List<Mailbox> all(JsonObject body) {
        JsonField json = JsonField.of(body);
        if (json.at("items").isAbsent()) {
            json.at("items").refuse("is required");
        }
        List<Mailbox> mailboxes =
                json.at("items").objects(item -> checked(item, item.at("code").required(LONGEST)));
        json.problems().requireNone(RequestRefused::new);
        return mailboxes;
    }

    /** @param code from the address, which the body may repeat */
    static Mailbox one(String code, JsonObject body) {
        JsonField json = JsonField.of(body);
        String repeated = json.at("code").optional(LONGEST);
        if (repeated != null && !repeated.equals(code)) {
            json.at("code").refuse("must be the code in the address");
        }
        Mailbox mailbox = checked(json, code);
        json.problems().requireNone(RequestRefused::new);
        return mailbox;
    }

    private static Mailbox checked(JsonField json, String code) {
        if (json.names("password")) {
            json.at("password").refuse("is not kept here; it is a setting of the server");
        }
        Mailbox mailbox = mailbox(json, code);
        MailboxRules.check(mailbox, (field, reason) -> refuse(json, field, reason));
        return mailbox;
    }

    private static Mailbox mailbox(JsonField json, String code) {
        String folder = json.at("folder").optional(LONGEST);
        return new Mailbox(
                code,
                json.at("address").required(LONGEST),
                json.at("name").required(LONGEST),
                server(json.at("imap").requiredObject()),
                server(json.at("smtp").requiredObject()),
                json.at("username").required(LONGEST),
                Objects.requireNonNullElse(authentication(json.at("authentication")), Mailbox.Authentication.PASSWORD),
                folder == null ? "INBOX" : folder,
                json.at("language").optional(LONGEST),
                json.at("enabled").flag(true));
    }

    private static Mailbox.@Nullable Authentication authentication(JsonField field) {
        return field.oneOf(Mailbox.Authentication.class);
    }

    private static Mailbox.Server server(JsonField json) {
        if (json.isNoted()) {
            return new Mailbox.Server("none", LAST_PORT, Mailbox.Security.TLS);
        }
        String host = json.at("host").required(LONGEST);
        JsonField at = json.at("port");
        Integer port = at.integer(1, LAST_PORT);
        if (port == null && !at.isNoted()) {
            at.refuse("is required");
        }
        Mailbox.Security security = json.at("security").requiredOneOf(Mailbox.Security.class);
        return new Mailbox.Server(
                host, port == null ? LAST_PORT : port, Objects.requireNonNullElse(security, Mailbox.Security.TLS));
    }

    /** One problem a field is enough, and none within an object that is missing. */
    private static void refuse(JsonField json, String field, String reason) {
        JsonField at = json;
        boolean noted = false;
        for (String name : field.split("\\.", 2)) {
            at = at.at(name);
            noted |= at.isNoted();
        }
        if (!noted) {
            at.refuse(reason);
        }
    }
}
