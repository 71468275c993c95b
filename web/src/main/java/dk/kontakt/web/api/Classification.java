package dk.kontakt.web.api;

import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.platform.JsonField;
import dk.kontakt.ticket.Priority;
import dk.kontakt.ticket.TicketView;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;

/** What a caller takes a ticket for; what the request leaves out stays as it is. */
record Classification(String category, Priority priority, String reason) {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_CODE = 100;
    private static final int HIGHEST_NUMBER = Integer.MAX_VALUE;

    /** A ticket to end in. */
    record Merge(long into, String reason) {}

    static Classification read(JsonObject json, TicketView before, List<CategoryDefinition> categories) {
        var fields = JsonField.of(json);
        String category = fields.at("category").optional(LONGEST_CODE);
        if (category != null
                && categories.stream().noneMatch(known -> known.code().equals(category))) {
            fields.at("category").refuse("is not known");
        }
        String priority = fields.at("priority").optional(LONGEST_CODE);
        if (priority != null && !isPriority(priority)) {
            fields.at("priority").refuse("must be one of " + Arrays.toString(Priority.values()));
        }
        String reason = reason(fields);
        fields.problems().requireNone(RequestRefused::new);
        return new Classification(
                category == null ? before.category() : category,
                priority == null ? before.priority() : Priority.valueOf(priority),
                reason);
    }

    static Merge merge(JsonObject json) {
        var fields = JsonField.of(json);
        Integer into = fields.at("into").integer(1, HIGHEST_NUMBER);
        if (into == null && !fields.at("into").isNoted()) {
            fields.at("into").refuse("is required");
        }
        String reason = reason(fields);
        fields.problems().requireNone(RequestRefused::new);
        return new Merge(into == null ? 0 : into, reason);
    }

    private static String reason(JsonField fields) {
        String reason = fields.at("reason").optional(LONGEST_REASON);
        return reason == null ? "by API" : reason;
    }

    private static boolean isPriority(String name) {
        return Arrays.stream(Priority.values())
                .anyMatch(priority -> priority.name().equals(name));
    }
}
