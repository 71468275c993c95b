package dk.kontakt.channel.social.webhook;

import dk.kontakt.channel.social.webhook.SocialMessage.Kind;
import dk.kontakt.channel.social.webhook.SocialMessage.Sender;
import dk.kontakt.customer.PhoneNumber;
import dk.kontakt.ticket.Channel;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The messages and states in a change of the WhatsApp Cloud API. Files have only an id there, by which they can be asked for. */
record WhatsAppReader(Node value, Reading reading) {
    private static final Set<String> FILES = Set.of("image", "video", "audio", "voice", "document", "sticker");

    void read() {
        value.at("messages").items().forEach(this::message);
        value.at("statuses").items().forEach(this::state);
        if (!value.has("messages") && !value.has("statuses")) {
            reading.ignore("whatsapp change without messages");
        }
    }

    private void message(Node message) {
        String type = message.at("type").text();
        String text = text(message, type);
        if (text.isBlank()) {
            reading.ignore("whatsapp " + type);
        } else {
            String from = message.firstOf("from", "from_user_id");
            add(Kind.MESSAGE, message, new Sender(from, phone(from), nameOf(from)), text);
        }
    }

    private void state(Node status) {
        String to = status.firstOf("recipient_id", "recipient_user_id");
        add(Kind.DELIVERY_STATE, status, new Sender(to, phone(to), null), CleanText.name(stateOf(status)));
    }

    private static String stateOf(Node status) {
        String state = status.at("status").text();
        Node error = status.at("errors").items().stream().findFirst().orElse(status.at("errors"));
        String reason = error.firstOf("title", "message");
        return reason.isBlank() ? state : state + ": " + error.at("code").text() + " " + reason;
    }

    private void add(Kind kind, Node item, Sender sender, String text) {
        String ours = value.at("metadata", "phone_number_id").text();
        reading.add(new SocialMessage(
                kind,
                Channel.WHATSAPP,
                item.at("id").text(),
                ConversationId.direct(Channel.WHATSAPP, ours, sender.id()),
                sender,
                text,
                item.at("timestamp").instant()));
    }

    private static String text(Node message, String type) {
        Node content = message.at(type);
        if (FILES.contains(type)) {
            String file = content.firstOf("url", "filename", "id");
            return lines(content.at("caption").text(), type + ": " + file);
        }
        return switch (type) {
            case "text" -> content.at("body").text();
            case "button" -> content.firstOf("text", "payload");
            case "interactive" -> content.at(content.at("type").text()).firstOf("title", "body", "id");
            case "location" ->
                lines(
                        content.at("name").text(),
                        content.at("address").text(),
                        "location: " + content.at("latitude").text() + ", "
                                + content.at("longitude").text());
            default -> "";
        };
    }

    private String nameOf(String from) {
        return value.at("contacts").items().stream()
                .filter(contact ->
                        contact.at("wa_id").is(from) || contact.at("user_id").is(from))
                .map(contact -> contact.at("profile", "name").text())
                .findFirst()
                .orElse("");
    }

    private static @Nullable String phone(String waId) {
        return waId.matches("[0-9]{5,15}") ? PhoneNumber.e164("+" + waId).orElse(null) : null;
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
