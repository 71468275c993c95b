package dk.kontakt.channel.system.profile;

import dk.kontakt.platform.JsonField;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the facts of a customer: what is not written at all is no statement, what is written as null is one. */
final class Facts {
    private static final int LONGEST = 1_000;

    private final Map<String, @Nullable String> facts = new HashMap<>();

    /** The fact {@code name} from the member of that name in {@code record}, if it is written. */
    Facts take(JsonField record, String member, String name) {
        if (record.names(member)) {
            put(name, Values.text(record.at(member), LONGEST));
        }
        return this;
    }

    Facts put(String name, @Nullable String value) {
        facts.put(name, value);
        return this;
    }

    Facts putIfThere(String name, @Nullable String value) {
        return value == null ? this : put(name, value);
    }

    boolean isSilentOn(String name) {
        return !facts.containsKey(name);
    }

    Map<String, @Nullable String> all() {
        return facts;
    }
}
