package dk.kontakt.channel.social.webhook;

import dk.kontakt.channel.social.webhook.SocialMessage.Kind;
import dk.kontakt.channel.social.webhook.SocialMessage.Sender;
import dk.kontakt.ticket.Channel;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The direct messages to us and the posts that name us, in what X calls account activity. Our own and reposts are left out. */
final class XReader {
    private static final DateTimeFormatter CREATED =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH);
    private static final Set<String> NO_EVENTS = Set.of("for_user_id", "users", "apps", "user_has_blocked");

    private final String ours;
    private final Node root;
    private final Reading reading = new Reading();

    private XReader(Node root) {
        this.root = root;
        this.ours = root.at("for_user_id").text();
    }

    static Reading read(byte[] body) {
        return new XReader(Node.of(body)).read();
    }

    private Reading read() {
        for (String name : root.names()) {
            switch (name) {
                case "direct_message_events" -> root.at(name).items().forEach(this::direct);
                case "tweet_create_events" -> root.at(name).items().forEach(this::post);
                default -> ignore(name);
            }
        }
        return reading;
    }

    private void ignore(String name) {
        if (!NO_EVENTS.contains(name)) {
            reading.ignore(name);
        }
    }

    private void direct(Node event) {
        Node message = event.at("message_create");
        String sender = message.at("sender_id").text();
        if (!event.at("type").is("message_create") || sender.equals(ours)) {
            reading.ignore("direct message of " + (sender.equals(ours) ? "our own" : "another kind"));
            return;
        }
        Node data = message.at("message_data");
        reading.add(new SocialMessage(
                Kind.MESSAGE,
                Channel.X,
                event.at("id").text(),
                ConversationId.direct(Channel.X, ours, sender),
                Sender.onPlatform(sender, root.at("users", sender).firstOf("name", "screen_name")),
                withFiles(data.at("text").text(), Stream.of(data.at("attachment", "media"))),
                event.at("created_timestamp").instant()));
    }

    private void post(Node post) {
        String sender = post.at("user", "id_str").text();
        if (sender.equals(ours) || post.has("retweeted_status") || !namesUs(post)) {
            reading.ignore("post that does not speak to us");
            return;
        }
        String whole = post.at("extended_tweet", "full_text").text();
        reading.add(new SocialMessage(
                Kind.COMMENT,
                Channel.X,
                post.at("id_str").text(),
                ConversationId.open(Channel.X, ours, sender),
                Sender.onPlatform(sender, post.at("user").firstOf("name", "screen_name")),
                withFiles(
                        whole.isBlank() ? post.firstOf("full_text", "text") : whole,
                        post.at("extended_entities", "media").items().stream()),
                created(post)));
    }

    private boolean namesUs(Node post) {
        Stream<Node> mentions = Stream.of(post, post.at("extended_tweet"))
                .flatMap(part -> part.at("entities", "user_mentions").items().stream());
        return post.at("in_reply_to_user_id_str").is(ours)
                || mentions.anyMatch(mention -> mention.at("id_str").is(ours));
    }

    private static String withFiles(String text, Stream<Node> files) {
        Stream<String> lines = files.map(file -> file.firstOf("media_url_https", "media_url"))
                .filter(address -> !address.isBlank())
                .map(address -> "file: " + address);
        return Stream.concat(Stream.of(text).filter(line -> !line.isBlank()), lines)
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable Instant created(Node post) {
        Instant exact = post.at("timestamp_ms").instant();
        if (exact != null) {
            return exact;
        }
        try {
            return ZonedDateTime.parse(post.at("created_at").text(), CREATED).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
