package dk.kontakt.demo.text;

import dk.kontakt.demo.chance.Chance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with blanks {@code {order}} and choices {@code [a|b]}; a choice may hold blanks, not choices. */
final class Template {
    private static final Pattern SPECIAL = Pattern.compile("\\{(\\w+)}|\\[([^\\]]*)]");

    private interface Part {
        void write(StringBuilder to, Facts facts, Chance chance);
    }

    private final List<Part> parts = new ArrayList<>();

    Template(String source) {
        String text = source.replace("\\n", "\n");
        Matcher special = SPECIAL.matcher(text);
        int done = 0;
        while (special.find()) {
            literal(text.substring(done, special.start()));
            parts.add(special.group(1) == null ? choice(special.group(2)) : blank(special.group(1)));
            done = special.end();
        }
        literal(text.substring(done));
    }

    String fill(Facts facts, Chance chance) {
        var text = new StringBuilder();
        write(text, facts, chance);
        return text.toString();
    }

    private void write(StringBuilder to, Facts facts, Chance chance) {
        parts.forEach(part -> part.write(to, facts, chance));
    }

    private void literal(String text) {
        if (!text.isEmpty()) {
            parts.add((to, facts, chance) -> to.append(text));
        }
    }

    private static Part blank(String name) {
        return (to, facts, chance) -> to.append(facts.value(name));
    }

    private static Part choice(String alternatives) {
        List<Template> templates =
                Arrays.stream(alternatives.split("\\|", -1)).map(Template::new).toList();
        return (to, facts, chance) -> chance.oneOf(templates).write(to, facts, chance);
    }
}
