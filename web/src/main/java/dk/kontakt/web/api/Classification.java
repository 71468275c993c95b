package dk.kontakt.web.api;

import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.channel.ContactFields;
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
        var fields = new ContactFields();
        String category = fields.optional(json, "category", LONGEST_CODE);
        if (category != null
                && categories.stream().noneMatch(known -> known.code().equals(category))) {
            fields.refuse("category", "is not known");
        }
        String priority = fields.optional(json, "priority", LONGEST_CODE);
        if (priority != null && !isPriority(priority)) {
            fields.refuse("priority", "must be one of " + Arrays.toString(Priority.values()));
        }
        String reason = reason(json, fields);
        TicketRequests.requireNoProblems(fields);
        return new Classification(
                category == null ? before.category() : category,
                priority == null ? before.priority() : Priority.valueOf(priority),
                reason);
    }

    static Merge merge(JsonObject json) {
        var fields = new ContactFields();
        Integer into = fields.number(json, "into", 1, HIGHEST_NUMBER);
        if (into == null && !fields.isNoted("into")) {
            fields.refuse("into", "is required");
        }
        String reason = reason(json, fields);
        TicketRequests.requireNoProblems(fields);
        return new Merge(into == null ? 0 : into, reason);
    }

    private static String reason(JsonObject json, ContactFields fields) {
        String reason = fields.optional(json, "reason", LONGEST_REASON);
        return reason == null ? "by API" : reason;
    }

    private static boolean isPriority(String name) {
        return Arrays.stream(Priority.values())
                .anyMatch(priority -> priority.name().equals(name));
    }
}
