package dk.kontakt.channel;

import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** JSON from outside, read only when its size and depth are harmless. */
public final class ForeignJson {
    /** In bytes of UTF-8. */
    public static final int MOST_BYTES = 1024 * 1024;

    private static final int DEEPEST = 20;

    private ForeignJson() {}

    /** @throws UnreadableMessage if the bytes are not UTF-8, calling them by {@code name} */
    public static String text(byte[] bytes, String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableMessage(name + " is not UTF-8");
        }
    }

    /** @throws UnreadableMessage saying why {@code text} is refused */
    public static JsonObject read(String text) {
        if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new UnreadableMessage("the message is larger than 1 MiB");
        }
        try {
            requireShallow(text);
            return JsonObjects.read(text);
        } catch (JsonParsingException e) {
            throw new UnreadableMessage("the message is not a JSON object" + place(e.getLocation()));
        } catch (JsonException | IllegalStateException e) {
            throw new UnreadableMessage("the message is not a JSON object");
        }
    }

    private static void requireShallow(String text) {
        try (JsonParser parser = JsonObjects.parser(text)) {
            int depth = 0;
            while (parser.hasNext()) {
                depth += switch (parser.next()) {
                    case START_OBJECT, START_ARRAY -> 1;
                    case END_OBJECT, END_ARRAY -> -1;
                    default -> 0;
                };
                if (depth > DEEPEST) {
                    throw new UnreadableMessage("the message is nested deeper than " + DEEPEST + " levels");
                }
            }
        }
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null || location.getLineNumber() < 1
                ? ""
                : ": line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }
}
