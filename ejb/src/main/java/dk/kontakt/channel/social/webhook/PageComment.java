package dk.kontakt.channel.social.webhook;

import dk.kontakt.channel.social.webhook.SocialMessage.Kind;
import dk.kontakt.channel.social.webhook.SocialMessage.Sender;
import dk.kontakt.ticket.Channel;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A comment on what a page shows: a change of Facebook's {@code feed}, or of Instagram's {@code comments}. Our own are left out. */
record PageComment(Channel channel, String page, @Nullable Instant changed) {

    void read(Node change, Reading reading) {
        Node value = change.at("value");
        String kind = kindOf(change);
        if (!kind.equals("feed comment add") && !kind.equals("comments")) {
            reading.ignore(kind);
        } else if (value.at("from", "id").is(page)) {
            reading.ignore("our own comment");
        } else {
            reading.add(message(value));
        }
    }

    private SocialMessage message(Node value) {
        Node from = value.at("from");
        String sender = from.at("id").text();
        Instant created = value.at("created_time").instant();
        return new SocialMessage(
                Kind.COMMENT,
                channel,
                value.firstOf("comment_id", "id"),
                ConversationId.open(channel, page, sender),
                Sender.onPlatform(sender, from.firstOf("name", "username")),
                text(value),
                created == null ? changed : created);
    }

    private static String kindOf(Node change) {
        String field = change.at("field").text();
        Node value = change.at("value");
        return field.equals("feed")
                ? "feed " + value.at("item").text() + " " + value.at("verb").text()
                : field;
    }

    private static String text(Node value) {
        return Stream.of(value.firstOf("message", "text"), value.firstOf("photo", "video"))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
