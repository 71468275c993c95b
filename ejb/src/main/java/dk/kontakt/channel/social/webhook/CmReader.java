package dk.kontakt.channel.social.webhook;

import dk.kontakt.channel.social.webhook.SocialMessage.Kind;
import dk.kontakt.ticket.Channel;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An incoming message as CM.com sends it. Its {@code reference} is that of our message which it answers, so its id is made of what it says:
 * the same text from the same number in the same second is taken for the same message.
 */
final class CmReader {
    private static final Map<String, Channel> CHANNELS =
            Map.of("", Channel.SMS, "SMS", Channel.SMS, "WhatsApp", Channel.WHATSAPP);

    private CmReader() {}

    static Reading read(byte[] body) {
        Node root = Node.of(body);
        var reading = new Reading();
        Channel channel = CHANNELS.get(root.at("channel").text());
        if (root.at("messages").has("msg")) {
            CmStatus.read(root.at("messages", "msg"), reading);
        } else if (channel == null) {
            reading.ignore("cm " + root.at("channel").text());
        } else if (!root.has("message")) {
            reading.ignore("cm without a message");
        } else {
            reading.add(message(channel, root));
        }
        return reading;
    }

    private static SocialMessage message(Channel channel, Node root) {
        var theirs = new TextedNumber(channel, root.at("from", "number").text());
        var ours = new TextedNumber(channel, root.at("to", "number").text());
        String conversation = ConversationId.direct(channel, ours.normal(), theirs.normal());
        String text = text(root.at("message"));
        String time = root.firstOf("timeUtc", "time");
        return new SocialMessage(
                Kind.MESSAGE,
                channel,
                ConversationId.digest(String.join("\n", conversation, time, text)),
                conversation,
                theirs.sender(root.at("from", "name").text()),
                text,
                instant(root.at("timeUtc").text()));
    }

    private static String text(Node message) {
        Node media = message.at("media");
        String file = media.firstOf("mediaUri", "title");
        return Stream.of(message.at("text").text(), file.isBlank() ? "" : "file: " + file)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable Instant instant(String time) {
        try {
            return LocalDateTime.parse(time.replace("Z", "")).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
