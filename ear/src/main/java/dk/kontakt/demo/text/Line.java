package dk.kontakt.demo.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a phrasebook: {@code (scene) <kind>text => reply}, of which only the text must be there. It fits enquiries of its scene and
 * goods of its kind.
 */
record Line(
        @Nullable String scene,
        @Nullable String kind,
        Template text,
        @Nullable Template reply) {
    private static final Pattern FORM = Pattern.compile("(?:\\((\\w+)\\) )?(?:<(\\w+)>)?(.*?)(?: => (.*))?");

    static Line parse(String source) {
        Matcher parts = FORM.matcher(source);
        if (!parts.matches()) {
            throw new IllegalArgumentException(source);
        }
        String reply = parts.group(4);
        return new Line(
                parts.group(1),
                parts.group(2),
                new Template(parts.group(3)),
                reply == null ? null : new Template(reply));
    }

    boolean isAbout(Facts facts) {
        return scene != null && scene.equals(facts.scene());
    }

    boolean isFor(Facts facts) {
        return kind != null && kind.equals(facts.kind());
    }

    /** Nothing of it speaks against the facts; an enquiry that has no scene yet may begin any. */
    boolean fits(Facts facts) {
        boolean scenesFit = scene == null || facts.scene().isEmpty() || isAbout(facts);
        return scenesFit && (kind == null || isFor(facts));
    }
}
