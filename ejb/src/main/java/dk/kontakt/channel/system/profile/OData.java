package dk.kontakt.channel.system.profile;

import dk.kontakt.channel.ForeignJson;
import dk.kontakt.platform.JsonField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The envelopes of OData: a list in {@code value} (version 4) or in {@code d.results} (version 2), or the record alone. */
final class OData {
    private OData() {}

    static <T> List<T> read(Statement statement, Function<JsonField, T> reader) {
        JsonField document = JsonField.of(ForeignJson.read(statement.text()));
        JsonField body = document.names("d") ? document.at("d").object() : document;
        List<T> records = new ArrayList<>();
        records(body).forEach(record -> records.add(reader.apply(record.object())));
        document.problems().requireNone(RecordRefused::new);
        return records;
    }

    private static List<JsonField> records(JsonField body) {
        if (body.names("value")) {
            return body.at("value").list();
        }
        return body.names("results") ? body.at("results").list() : List.of(body);
    }

    /** The records of a relation that was expanded; none where it was not. */
    static List<JsonField> related(JsonField record, String relation) {
        JsonField related = record.at(relation);
        return related.names("results") ? related.at("results").list() : related.elements();
    }
}
