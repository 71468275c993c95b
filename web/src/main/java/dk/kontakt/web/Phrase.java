package dk.kontakt.web;

import java.util.Arrays;
import java.util.List;

/** A text of the message bundles, by its key, with what goes into it: something to say in either language. */
public record Phrase(String key, List<Object> parts) {

    public static Phrase of(String key, Object... parts) {
        return new Phrase(key, Arrays.asList(parts));
    }
}
