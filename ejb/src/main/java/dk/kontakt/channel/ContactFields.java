package dk.kontakt.channel;

import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads fields of a JSON object from outside and collects what is wrong with them. */
public final class ContactFields {
    private final List<ContactProblem> problems = new ArrayList<>();

    public List<ContactProblem> problems() {
        return problems;
    }

    public void refuse(String field, String detail) {
        problems.add(new ContactProblem(field, detail));
    }

    /** The text of a field that must be there; empty text, with a problem noted, where it is not. */
    public String required(JsonObject json, String path, int longest) {
        String text = optional(json, path, longest);
        if (text == null && !isNoted(path)) {
            refuse(path, "is required");
        }
        return text == null ? "" : text;
    }

    /** The text of a field, null where it is absent or blank; {@code path} is its name, after a dot for a part of an object. */
    public @Nullable String optional(JsonObject json, String path, int longest) {
        JsonValue value = json.getOrDefault(path.substring(path.lastIndexOf('.') + 1), JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        } else if (!(value instanceof JsonString)) {
            refuse(path, "must be text");
            return null;
        }
        return checked(((JsonString) value).getString(), path, longest);
    }

    /** The whole number of a field, null where it is absent. */
    public @Nullable Integer number(JsonObject json, String name, int least, int most) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        } else if (value instanceof JsonNumber number && isBetween(number, least, most)) {
            return number.intValue();
        }
        refuse(name, "must be a whole number from " + least + " to " + most);
        return null;
    }

    public JsonObject object(JsonObject json, String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonObject object) {
            return object;
        }
        refuse(name, value == JsonValue.NULL ? "is required" : "must be an object");
        return JsonObjects.of();
    }

    public boolean isNoted(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    /** Compared as a decimal: turning a number with a huge exponent into an integer would cost memory without end. */
    private static boolean isBetween(JsonNumber number, int least, int most) {
        BigDecimal decimal = number.bigDecimalValue();
        return decimal.compareTo(BigDecimal.valueOf(least)) >= 0
                && decimal.compareTo(BigDecimal.valueOf(most)) <= 0
                && number.isIntegral();
    }

    /** A text from elsewhere, such as a query parameter, under the same rules. */
    public @Nullable String text(@Nullable String text, String path, int longest) {
        return text == null ? null : checked(text, path, longest);
    }

    private @Nullable String checked(String text, String path, int longest) {
        if (text.indexOf('\0') >= 0) {
            refuse(path, "must not contain the NUL character");
            return null;
        } else if (text.length() > longest) {
            refuse(path, "must not be longer than " + longest + " characters");
            return null;
        }
        return text.isBlank() ? null : text.strip();
    }
}
