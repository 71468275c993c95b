package dk.kontakt.demo.text;

import java.util.HashMap;
import java.util.Map;

/** What fills the blanks of templates, the kind of goods that is talked about, and the scene, empty before there is one. */
public record Facts(String kind, String scene, Map<String, String> values) {

    public Facts {
        values = Map.copyOf(values);
    }

    public Facts with(String name, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value);
        return new Facts(kind, scene, more);
    }

    public Facts inScene(String newScene) {
        return new Facts(kind, newScene, values);
    }

    /** @throws IllegalStateException if nothing fills the blank */
    String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("nothing is known for {" + name + "}");
        }
        return value;
    }
}
