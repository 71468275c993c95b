package dk.kontakt.sla.rule;

import dk.kontakt.platform.JsonField;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The texts of a rulebook, refused in words of their own that callers know. */
final class RuleTexts {
    private static final int LONGEST = 200;

    private RuleTexts() {}

    static String required(JsonField field) {
        String text = optional(field);
        if (text == null && !(field.value() instanceof JsonNumber)) {
            field.refuse("is required");
        }
        return text == null ? "" : text;
    }

    static @Nullable String optional(JsonField field) {
        return field.isAbsent() ? null : text(field.value(), field);
    }

    /** One text, or several in a list. */
    static Set<String> all(JsonField field) {
        Set<String> texts = new TreeSet<>();
        if (field.value() instanceof JsonArray array) {
            array.forEach(element -> add(texts, element, field));
        } else {
            add(texts, field.value(), field);
        }
        return texts;
    }

    private static void add(Set<String> texts, JsonValue value, JsonField field) {
        String text = text(value, field);
        if (text != null) {
            texts.add(text);
        }
    }

    private static @Nullable String text(JsonValue value, JsonField field) {
        if (!(value instanceof JsonString string)) {
            field.refuse("must be text");
            return null;
        }
        String text = string.getString().strip();
        if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
            field.refuse("must not be longer than " + LONGEST + " characters, without NUL");
        }
        return text.isEmpty() ? null : text;
    }
}
