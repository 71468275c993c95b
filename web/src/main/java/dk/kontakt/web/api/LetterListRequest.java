package dk.kontakt.web.api;

import dk.kontakt.channel.deadletter.LetterChoice;
import dk.kontakt.platform.FieldProblems;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;

/** The query parameters about dead letters: which of them, and which part of the list. */
record LetterListRequest(@Nullable LetterChoice choice, int from, int limit, long before) {
    static final int LONGEST_REASON = 500;
    private static final int LONGEST = 1000;
    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int FARTHEST = 1_000_000;

    /** @throws RequestRefused naming every wrong parameter */
    static LetterListRequest read(MultivaluedMap<String, String> parameters) {
        var problems = new FieldProblems();
        String address = problems.text(parameters.getFirst("address"), "address", LONGEST);
        String reason = parameters.getFirst("reason");
        problems.text(reason, "reason", LONGEST);
        int from = (int) number(parameters, problems, "from", 0, FARTHEST, 0);
        int limit = (int) number(parameters, problems, "limit", 1, MOST, USUAL);
        long before = number(parameters, problems, "before", 1, Long.MAX_VALUE, Long.MAX_VALUE);
        problems.requireNone(RequestRefused::new);
        return new LetterListRequest(address == null ? null : new LetterChoice(address, reason), from, limit, before);
    }

    /** @throws RequestRefused if no address was given */
    LetterChoice required() {
        if (choice == null) {
            var problems = new FieldProblems();
            problems.refuse("address", "is required");
            throw new RequestRefused(problems.all());
        }
        return choice;
    }

    private static long number(
            MultivaluedMap<String, String> parameters,
            FieldProblems problems,
            String name,
            long least,
            long most,
            long otherwise) {
        String text = parameters.getFirst(name);
        if (text == null || text.isBlank()) {
            return otherwise;
        } else if (text.matches("\\d{1,18}") && Long.parseLong(text) >= least && Long.parseLong(text) <= most) {
            return Long.parseLong(text);
        }
        problems.refuse(name, "must be a whole number from " + least + " to " + most);
        return otherwise;
    }
}
