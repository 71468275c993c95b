package dk.kontakt.web.report;

import dk.kontakt.customer.Segment;
import dk.kontakt.platform.FieldProblems;
import dk.kontakt.report.FactFilter;
import dk.kontakt.report.Outcome;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.api.RequestRefused;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads which contacts a reader wants to see. */
final class ContactsRequest {
    private static final int LONGEST_CODE = 200;
    private static final String HOUR = "[01]?\\d|2[0-3]";

    private final Function<String, @Nullable String> parameters;
    private final FieldProblems problems = new FieldProblems();

    private ContactsRequest(Function<String, @Nullable String> parameters) {
        this.parameters = parameters;
    }

    /**
     * What a parameter does not name is any; an agent may be empty, which is nobody.
     *
     * @throws RequestRefused naming the wrong parameters
     */
    static FactFilter filter(Function<String, @Nullable String> parameters) {
        return new ContactsRequest(parameters).read();
    }

    private FactFilter read() {
        Segment segment = one(Segment.class, "segment");
        Outcome outcome = one(Outcome.class, "outcome");
        var filter = new FactFilter(
                one(Channel.class, "channel"),
                problems.text(parameters.apply("category"), "category", LONGEST_CODE),
                agent(),
                hour(),
                segment == null ? null : segment.name(),
                outcome == null ? Outcome.ANY : outcome);
        problems.requireNone(RequestRefused::new);
        return filter;
    }

    private @Nullable String agent() {
        String agent = parameters.apply("agent");
        return agent != null && agent.isEmpty() ? agent : problems.text(agent, "agent", LONGEST_CODE);
    }

    private @Nullable Integer hour() {
        String hour = given("hour");
        if (hour == null || hour.matches(HOUR)) {
            return hour == null ? null : Integer.valueOf(hour);
        }
        problems.refuse("hour", "must be from 0 to 23");
        return null;
    }

    private <E extends Enum<E>> @Nullable E one(Class<E> of, String name) {
        String text = given(name);
        Optional<E> found = Arrays.stream(of.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
        if (text != null && found.isEmpty()) {
            problems.refuse(name, "must be one of " + Arrays.toString(of.getEnumConstants()));
        }
        return found.orElse(null);
    }

    private @Nullable String given(String name) {
        String text = parameters.apply(name);
        return text == null || text.isEmpty() ? null : text;
    }
}
