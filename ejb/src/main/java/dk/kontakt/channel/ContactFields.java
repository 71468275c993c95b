package dk.kontakt.channel;

import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads text fields of a JSON object and collects what is wrong with them. */
final class ContactFields {
    private final List<ContactProblem> problems = new ArrayList<>();

    List<ContactProblem> problems() {
        return problems;
    }

    void refuse(String field, String detail) {
        problems.add(new ContactProblem(field, detail));
    }

    /** The text of a field that must be there; empty text, with a problem noted, where it is not. */
    String required(JsonObject json, String path, int longest) {
        String text = optional(json, path, longest);
        if (text == null && !isNoted(path)) {
            refuse(path, "is required");
        }
        return text == null ? "" : text;
    }

    /** The text of a field, null where it is absent or blank; {@code path} is its name, after a dot for a part of an object. */
    @Nullable
    String optional(JsonObject json, String path, int longest) {
        JsonValue value = json.getOrDefault(path.substring(path.lastIndexOf('.') + 1), JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        } else if (!(value instanceof JsonString)) {
            refuse(path, "must be text");
            return null;
        }
        return checked(((JsonString) value).getString(), path, longest);
    }

    JsonObject object(JsonObject json, String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonObject object) {
            return object;
        }
        refuse(name, value == JsonValue.NULL ? "is required" : "must be an object");
        return JsonObjects.of();
    }

    boolean isNoted(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
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
