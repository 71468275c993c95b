package dk.kontakt.channel;

import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import java.nio.charset.StandardCharsets;

/** JSON from outside, read only when its size and depth are harmless. */
public final class ForeignJson {
    /** In bytes of UTF-8. */
    public static final int MOST_BYTES = 1024 * 1024;

    private static final int DEEPEST = 20;

    private ForeignJson() {}

    /** @throws UnreadableMessage saying why {@code text} is refused */
    public static JsonObject read(String text) {
        if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new UnreadableMessage("the message is larger than 1 MiB");
        }
        try {
            requireShallow(text);
            return JsonObjects.read(text);
        } catch (JsonException | IllegalStateException e) {
            throw new UnreadableMessage("the message is not a JSON object: " + firstLine(e));
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

    private static String firstLine(RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse("");
    }
}
