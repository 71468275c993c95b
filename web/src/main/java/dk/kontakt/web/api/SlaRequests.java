package dk.kontakt.web.api;

import dk.kontakt.channel.ContactFields;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.sla.CalendarDefinition;
import dk.kontakt.sla.CalendarDraft;
import dk.kontakt.sla.rule.RulebookReader;
import dk.kontakt.sla.whatif.Question;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a caller wants of service goals. Every reader names all wrong fields. */
final class SlaRequests {
    private static final int LONGEST_COMMENT = 500;
    private static final int LONGEST_NAME = 100;
    private static final int USUAL_DAYS = 30;

    /** What an answer about a calendar has beside its definition; it may be sent back. */
    private static final Set<String> OUTSIDE_THE_DEFINITION =
            Set.of("name", "version", "validFrom", "comment", "publishedBy", "publishedAt");

    private SlaRequests() {}

    static String comment(JsonObject json) {
        var fields = new ContactFields();
        String comment = fields.optional(json, "comment", LONGEST_COMMENT);
        TicketRequests.requireNoProblems(fields);
        return comment == null ? "by API" : comment;
    }

    static CalendarDraft calendar(String name, JsonObject json, int basedOn) {
        var fields = new ContactFields();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            fields.refuse("name", "must have 1 to " + LONGEST_NAME + " characters");
        }
        LocalDate from = date(fields, fields.optional(json, "validFrom", LONGEST_NAME));
        TicketRequests.requireNoProblems(fields);
        JsonObjectBuilder definition = JsonObjects.builder();
        json.forEach((field, value) -> {
            if (!OUTSIDE_THE_DEFINITION.contains(field)) {
                definition.add(field, value);
            }
        });
        JsonObject checked = definition.build();
        // Read here too: a refusal inside the boundary would reach the log as a failure.
        CalendarDefinition.readRules(checked);
        return new CalendarDraft(name, from, checked, basedOn, comment(json));
    }

    /** The draft and the number of days, which is 30 unless given. */
    static Question question(JsonObject json) {
        var fields = new ContactFields();
        Integer days = fields.number(json, "days", 1, Question.MOST_DAYS);
        TicketRequests.requireNoProblems(fields);
        JsonObjectBuilder draft = JsonObjects.builder();
        json.forEach((field, value) -> {
            if (!field.equals("days")) {
                draft.add(field, value);
            }
        });
        return new Question(RulebookReader.read(draft.build()), days == null ? USUAL_DAYS : days);
    }

    private static @Nullable LocalDate date(ContactFields fields, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            fields.refuse("validFrom", "must be a date, as 2026-12-24");
            return null;
        }
    }
}
