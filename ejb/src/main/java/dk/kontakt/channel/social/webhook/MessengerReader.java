package dk.kontakt.channel.social.webhook;

import dk.kontakt.channel.social.webhook.SocialMessage.Kind;
import dk.kontakt.channel.social.webhook.SocialMessage.Sender;
import dk.kontakt.ticket.Channel;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An event of Messenger or of Instagram's messages, which have the same form. Names are not in it, only ids of the page's own. */
record MessengerReader(Channel channel, String page, Reading reading) {

    void read(Node event) {
        if (event.has("message")) {
            message(event);
        } else if (event.has("postback")) {
            add(event, event.at("postback"), event.at("postback").firstOf("title", "payload"));
        } else if (event.has("delivery")) {
            delivered(event);
        } else {
            reading.ignore(channel.name().toLowerCase(Locale.ROOT) + " " + kindOf(event));
        }
    }

    private void message(Node event) {
        Node message = event.at("message");
        if (message.at("is_echo").isTrue()) {
            reading.ignore("echo");
        } else if (message.at("is_deleted").isTrue()) {
            reading.ignore("deleted message");
        } else {
            add(event, message, text(message));
        }
    }

    private void add(Node event, Node message, String text) {
        String sender = event.at("sender", "id").text();
        reading.add(new SocialMessage(
                Kind.MESSAGE,
                channel,
                message.at("mid").text(),
                ConversationId.direct(channel, page, sender),
                Sender.onPlatform(sender, ""),
                text,
                event.at("timestamp").instant()));
    }

    private void delivered(Node event) {
        String sender = event.at("sender", "id").text();
        for (Node id : event.at("delivery", "mids").items()) {
            reading.add(new SocialMessage(
                    Kind.DELIVERY_STATE,
                    channel,
                    id.text(),
                    ConversationId.direct(channel, page, sender),
                    Sender.onPlatform(sender, ""),
                    "delivered",
                    event.at("delivery", "watermark").instant()));
        }
    }

    private static String text(Node message) {
        Stream<String> attachments = message.at("attachments").items().stream()
                .map(attachment -> attachment.at("type").text() + ": "
                        + attachment.at("payload").firstOf("url", "title"));
        return Stream.concat(Stream.of(message.at("text").text()), attachments)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String kindOf(Node event) {
        return event.names().stream()
                .filter(name -> !name.equals("sender") && !name.equals("recipient") && !name.equals("timestamp"))
                .sorted()
                .findFirst()
                .orElse("event without a kind");
    }
}
