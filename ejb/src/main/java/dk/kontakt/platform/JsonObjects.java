package dk.kontakt.platform;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads JSON objects without looking for a JSON provider each time. */
public final class JsonObjects {
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private static final JsonWriterFactory IN_LINES =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private JsonObjects() {}

    public static JsonObjectBuilder builder() {
        return BUILDERS.createObjectBuilder();
    }

    public static JsonArrayBuilder arrayBuilder() {
        return BUILDERS.createArrayBuilder();
    }

    /** A list of texts. */
    public static JsonArrayBuilder arrayBuilder(Collection<String> texts) {
        return BUILDERS.createArrayBuilder(texts);
    }

    /** An object of names and values in turn; null values are left out, other values than JSON, numbers and booleans are text. */
    public static JsonObject of(@Nullable Object... namesAndValues) {
        JsonObjectBuilder object = builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            add(object, String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object.build();
    }

    /** Like {@link #of}, but null values are there as JSON's null, for readers that rely on every name. */
    public static JsonObject withNulls(@Nullable Object... namesAndValues) {
        JsonObjectBuilder object = builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            add(object, String.valueOf(namesAndValues[i]), value == null ? JsonValue.NULL : value);
        }
        return object.build();
    }

    /** Adds {@code value} unless it is null. */
    public static void add(JsonObjectBuilder object, String name, @Nullable Object value) {
        if (value instanceof JsonValue json) {
            object.add(name, json);
        } else if (value instanceof Long number) {
            object.add(name, number);
        } else if (value instanceof Integer number) {
            object.add(name, number);
        } else if (value instanceof Boolean flag) {
            object.add(name, flag);
        } else if (value != null) {
            object.add(name, value.toString());
        }
    }

    /** The object written in lines, to be read by people. */
    public static String inLines(JsonObject object) {
        var text = new StringWriter();
        try (JsonWriter writer = IN_LINES.createWriter(text)) {
            writer.write(object);
        }
        return text.toString().strip();
    }

    /** A parser that reads {@code text} piece by piece. */
    public static JsonParser parser(String text) {
        return PARSERS.createParser(new StringReader(text));
    }

    /** @throws jakarta.json.JsonException if {@code text} is not one JSON object */
    public static JsonObject read(String text) {
        try (var reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
