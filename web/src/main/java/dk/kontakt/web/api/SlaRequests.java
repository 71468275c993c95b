package dk.kontakt.web.api;

import dk.kontakt.platform.JsonField;
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
        var fields = JsonField.of(json);
        String comment = fields.at("comment").optional(LONGEST_COMMENT);
        fields.problems().requireNone(RequestRefused::new);
        return comment == null ? "by API" : comment;
    }

    static CalendarDraft calendar(String name, JsonObject json, int basedOn) {
        var fields = JsonField.of(json);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            fields.at("name").refuse("must have 1 to " + LONGEST_NAME + " characters");
        }
        LocalDate from = date(fields, fields.at("validFrom").optional(LONGEST_NAME));
        fields.problems().requireNone(RequestRefused::new);
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
        var fields = JsonField.of(json);
        Integer days = fields.at("days").integer(1, Question.MOST_DAYS);
        fields.problems().requireNone(RequestRefused::new);
        JsonObjectBuilder draft = JsonObjects.builder();
        json.forEach((field, value) -> {
            if (!field.equals("days")) {
                draft.add(field, value);
            }
        });
        return new Question(RulebookReader.read(draft.build()), days == null ? USUAL_DAYS : days);
    }

    private static @Nullable LocalDate date(JsonField fields, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            fields.at("validFrom").refuse("must be a date, as 2026-12-24");
            return null;
        }
    }
}
