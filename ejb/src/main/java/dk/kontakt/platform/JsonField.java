package dk.kontakt.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value at its place in a JSON document from outside. Reading never throws: what is wrong is noted in {@link #problems()} under the
 * place, as in {@code policies[2].name}, and something harmless is returned. JSON's null counts as absent.
 */
public final class JsonField {
    private static final int LONGEST_WORD = 200;
    private static final Duration TEN_YEARS = Duration.ofDays(3660);

    private final JsonValue value;
    private final String place;
    private final FieldProblems problems;

    private JsonField(JsonValue value, String place, FieldProblems problems) {
        this.value = value;
        this.place = place;
        this.problems = problems;
    }

    /** The document itself, whose problems are collected from here on. */
    public static JsonField of(JsonObject document) {
        return new JsonField(document, "", new FieldProblems());
    }

    /** Of the whole document. */
    public FieldProblems problems() {
        return problems;
    }

    public void refuse(String detail) {
        problems.refuse(place, detail);
    }

    /** Whether something is wrong at this very place. */
    public boolean isNoted() {
        return problems.isNoted(place);
    }

    public JsonValue value() {
        return value;
    }

    public boolean isAbsent() {
        return value == JsonValue.NULL;
    }

    /** The member of that name; absent where there is none. */
    public JsonField at(String name) {
        JsonValue member =
                value instanceof JsonObject object ? object.getOrDefault(name, JsonValue.NULL) : JsonValue.NULL;
        return new JsonField(member, place.isEmpty() ? name : place + "." + name, problems);
    }

    /** Whether the name is written at all, if only with null. */
    public boolean names(String name) {
        return value instanceof JsonObject object && object.containsKey(name);
    }

    public void refuseOthers(Set<String> known, String detail) {
        if (value instanceof JsonObject object) {
            object.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> at(name).refuse(detail));
        }
    }

    /** This, if it is an object; an empty one at the same place otherwise. */
    public JsonField object() {
        if (value instanceof JsonObject) {
            return this;
        }
        refuse("must be an object");
        return new JsonField(JsonValue.EMPTY_JSON_OBJECT, place, problems);
    }

    public JsonField requiredObject() {
        if (isAbsent()) {
            refuse("is required");
            return new JsonField(JsonValue.EMPTY_JSON_OBJECT, place, problems);
        }
        return object();
    }

    /** The members by their names in the order of the document; none where it is absent. */
    public Map<String, JsonField> members() {
        Map<String, JsonField> members = new LinkedHashMap<>();
        if (!isAbsent() && object().value instanceof JsonObject object) {
            object.keySet().forEach(name -> members.put(name, at(name)));
        }
        return members;
    }

    /** The elements of a list that must be there. */
    public List<JsonField> list() {
        List<JsonField> elements = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(
                    element -> elements.add(new JsonField(element, place + "[" + elements.size() + "]", problems)));
        } else {
            refuse("must be a list");
        }
        return elements;
    }

    /** The elements of a list; none where it is absent. */
    public List<JsonField> elements() {
        return isAbsent() ? List.of() : list();
    }

    /** What {@code read} makes of each object in a list; nothing where the list is absent. */
    public <T> List<T> objects(Function<JsonField, T> read) {
        List<T> objects = new ArrayList<>();
        elements().forEach(element -> objects.add(read.apply(element.object())));
        return objects;
    }

    /** The text exactly as it is written. */
    public Optional<String> verbatim() {
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        refuse("must be text");
        return Optional.empty();
    }

    /** The text without the space around it; null where it is absent or blank. */
    public @Nullable String optional(int longest) {
        return isAbsent() ? null : problems.text(verbatim().orElse(null), place, longest);
    }

    /** The same of a text that must be there; empty, with a problem noted, where it is not. */
    public String required(int longest) {
        String text = optional(longest);
        if (text == null && !isNoted()) {
            refuse("is required");
        }
        return text == null ? "" : text;
    }

    /** The constant that the text names; null where it is absent. */
    public <E extends Enum<E>> @Nullable E oneOf(Class<E> type) {
        return oneOf(type, optional(LONGEST_WORD));
    }

    /** The same of a constant that must be there; null, with a problem noted, where it is not. */
    public <E extends Enum<E>> @Nullable E requiredOneOf(Class<E> type) {
        return oneOf(type, required(LONGEST_WORD));
    }

    /** The same of a name that was read already. */
    public <E extends Enum<E>> @Nullable E oneOf(Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        if (name != null && !name.isEmpty()) {
            refuse("must be one of "
                    + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
        }
        return null;
    }

    /** A length that must be there, of at least {@code least}; zero, with a problem noted, where it is none. */
    public Duration duration(Duration least) {
        return duration(required(LONGEST_WORD), least);
    }

    /** The same of a text that was read already; an empty one is zero. */
    public Duration duration(String text, Duration least) {
        if (text.isEmpty()) {
            return Duration.ZERO;
        }
        try {
            Duration duration = Duration.parse(text);
            if (duration.compareTo(least) >= 0 && duration.compareTo(TEN_YEARS) <= 0 && duration.getNano() == 0) {
                return duration;
            }
        } catch (DateTimeException e) {
            // Refused below, as one that is too long is.
        }
        refuse("must be an ISO 8601 duration of whole seconds from " + least + " to ten years, as in PT1H30M");
        return Duration.ZERO;
    }

    /** Whether it is true; {@code otherwise} where it is absent. */
    public boolean flag(boolean otherwise) {
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        } else if (!isAbsent()) {
            refuse("must be true or false");
        }
        return otherwise;
    }

    /** The whole number; null where it is absent. */
    public @Nullable Integer integer(int least, int most) {
        if (isAbsent()) {
            return null;
        } else if (value instanceof JsonNumber number && isBetween(number, least, most)) {
            return number.intValue();
        }
        refuse("must be a whole number from " + least + " to " + most);
        return null;
    }

    /** The number with at most {@code digits} decimals; null where it is absent. */
    public @Nullable BigDecimal decimal(BigDecimal least, BigDecimal most, int digits) {
        if (isAbsent()) {
            return null;
        } else if (value instanceof JsonNumber number) {
            BigDecimal decimal = number.bigDecimalValue();
            boolean within = decimal.compareTo(least) >= 0 && decimal.compareTo(most) <= 0;
            if (within && decimal.stripTrailingZeros().scale() <= digits) {
                return decimal;
            }
        }
        refuse("must be a number from " + least + " to " + most + " with at most " + digits + " decimals");
        return null;
    }

    /** Compared as a decimal: turning a number with a huge exponent into an integer would cost memory without end. */
    private static boolean isBetween(JsonNumber number, int least, int most) {
        BigDecimal decimal = number.bigDecimalValue();
        return decimal.compareTo(BigDecimal.valueOf(least)) >= 0
                && decimal.compareTo(BigDecimal.valueOf(most)) <= 0
                && number.isIntegral();
    }
}
