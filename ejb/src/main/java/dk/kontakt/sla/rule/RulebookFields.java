package dk.kontakt.sla.rule;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads fields of a rulebook in JSON and collects what is wrong with them. */
final class RulebookFields {
    private static final int LONGEST_TEXT = 200;
    private static final Duration LONGEST = Duration.ofDays(3660);

    private final List<RuleProblem> problems = new ArrayList<>();

    List<RuleProblem> problems() {
        return problems;
    }

    void refuse(String path, String detail) {
        problems.add(new RuleProblem(path, detail));
    }

    void refuseOthers(JsonObject json, String path, Set<String> known) {
        json.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> refuse(join(path, name), "is unknown"));
    }

    Map<String, JsonValue> members(JsonObject json, String path, String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value != JsonValue.NULL && !(value instanceof JsonObject)) {
            refuse(join(path, name), "must be an object");
        }
        return value instanceof JsonObject object ? object : Map.of();
    }

    JsonObject object(JsonValue value, String path) {
        if (value instanceof JsonObject object) {
            return object;
        }
        refuse(path, "must be an object");
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The elements by their paths. */
    Map<String, JsonValue> elements(JsonObject json, String path, String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        Map<String, JsonValue> byPath = new LinkedHashMap<>();
        if (value instanceof JsonArray array) {
            array.forEach(element -> byPath.put(join(path, name) + "[" + byPath.size() + "]", element));
        } else if (value != JsonValue.NULL) {
            refuse(join(path, name), "must be a list");
        }
        return byPath;
    }

    String required(JsonObject json, String path, String name) {
        String text = optional(json, path, name);
        if (text == null && !(json.get(name) instanceof JsonNumber)) {
            refuse(join(path, name), "is required");
        }
        return text == null ? "" : text;
    }

    @Nullable
    String optional(JsonObject json, String path, String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        return value == JsonValue.NULL ? null : text(value, join(path, name));
    }

    @Nullable
    String text(JsonValue value, String path) {
        if (!(value instanceof JsonString)) {
            refuse(path, "must be text");
            return null;
        }
        String text = ((JsonString) value).getString().strip();
        if (text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0) {
            refuse(path, "must not be longer than " + LONGEST_TEXT + " characters, without NUL");
        }
        return text.isEmpty() ? null : text;
    }

    <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name, String path) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        if (name != null && !name.isEmpty()) {
            refuse(path, "must be one of " + String.join(", ", names(type)));
        }
        return null;
    }

    /** A length of at least {@code least}; zero, with a problem noted, where it is none. */
    Duration duration(JsonObject json, String path, String name, Duration least) {
        String text = required(json, path, name);
        if (text.isEmpty()) {
            return Duration.ZERO;
        }
        try {
            Duration duration = Duration.parse(text);
            if (duration.compareTo(least) >= 0 && duration.compareTo(LONGEST) <= 0 && duration.getNano() == 0) {
                return duration;
            }
        } catch (DateTimeException e) {
            // Refused below, as one that is too long is.
        }
        refuse(
                join(path, name),
                "must be an ISO 8601 duration of whole seconds from " + least + " to ten years, as in PT1H30M");
        return Duration.ZERO;
    }

    @Nullable
    Integer percentage(JsonObject json, String path, String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        } else if (value instanceof JsonNumber number && number.isIntegral() && isPercentage(number)) {
            return number.intValue();
        }
        refuse(join(path, name), "must be a whole number from 1 to 100");
        return null;
    }

    private static boolean isPercentage(JsonNumber number) {
        return number.bigDecimalValue().signum() > 0
                && number.bigDecimalValue().intValue() <= 100
                && number.bigDecimalValue().precision() <= 3;
    }

    static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return java.util.Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
