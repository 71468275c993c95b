package dk.kontakt.channel.social.webhook;

import dk.kontakt.channel.ForeignJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value in JSON from outside of which nothing is certain: what is missing, or of another type, is empty. */
record Node(JsonValue value) {

    /** @throws dk.kontakt.channel.UnreadableMessage saying why the body is refused */
    static Node of(byte[] body) {
        return new Node(ForeignJson.read(ForeignJson.text(body, "the body")));
    }

    /** The value behind the names, each a member of the one before. */
    Node at(String... names) {
        JsonValue found = value;
        for (String name : names) {
            found = found instanceof JsonObject object ? object.getOrDefault(name, JsonValue.NULL) : JsonValue.NULL;
        }
        return new Node(found);
    }

    boolean has(String name) {
        return at(name).value != JsonValue.NULL;
    }

    Set<String> names() {
        return value instanceof JsonObject object ? object.keySet() : Set.of();
    }

    List<Node> items() {
        return value instanceof JsonArray array ? array.stream().map(Node::new).toList() : List.of();
    }

    /** A text, or a number as it is written. */
    String text() {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value instanceof JsonNumber number ? number.toString() : "";
    }

    boolean isTrue() {
        return value == JsonValue.TRUE;
    }

    boolean is(String expected) {
        return text().equals(expected);
    }

    /** The first of these members that is not blank. */
    String firstOf(String... names) {
        return Stream.of(names)
                .map(name -> at(name).text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Seconds or milliseconds since 1970, which are told apart by their size. */
    @Nullable
    Instant instant() {
        try {
            long number = Long.parseLong(text());
            return number > 100_000_000_000L ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }
}
