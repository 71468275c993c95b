package dk.kontakt.web.admin.routing;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.routing.rule.Trait;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where in the rules a problem is, as in {@code queues[1].relaxation[0].after}, and where the forms ask for that. */
record Place(String list, int index, String rest) {
    private static final Pattern WHOLE = Pattern.compile("(queues|skills)\\[(\\d+)]\\.(.+)");
    private static final Pattern STEP = Pattern.compile("relaxation\\[(\\d+)]\\.(\\w+).*");
    private static final Pattern CONDITION = Pattern.compile("when\\.(\\w+).*");

    static Place of(FieldProblem problem) {
        Matcher whole = WHOLE.matcher(problem.field());
        return whole.matches()
                ? new Place(whole.group(1), Integer.parseInt(whole.group(2)), whole.group(3))
                : new Place("", 0, problem.field());
    }

    /** The name of the member that is wrong. */
    String member() {
        return CONDITION.matcher(rest).matches() ? "when" : bare(rest.substring(rest.lastIndexOf('.') + 1));
    }

    /** The id of the component below its form. */
    String component() {
        Matcher step = STEP.matcher(rest);
        if (step.matches()) {
            return "steps:" + step.group(1) + ":" + step.group(2);
        }
        Matcher condition = CONDITION.matcher(rest);
        return condition.matches() ? condition(condition.group(1)) : bare(rest);
    }

    private static String condition(String field) {
        if (field.equals(Trait.PRODUCT.field())) {
            return "products";
        }
        return Stream.of(Trait.values())
                .filter(trait -> trait.field().equals(field))
                .map(trait -> "conditions:" + TraitField.CHOSEN.indexOf(trait) + ":values")
                .findFirst()
                .orElse(field);
    }

    private static String bare(String name) {
        return name.replaceAll("\\[\\d+]", "");
    }
}
