package dk.kontakt.platform;

import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Stores a JSON object as {@code jsonb}. */
@Converter
public class JsonColumn implements AttributeConverter<@Nullable JsonObject, Object> {

    @Override
    public Object convertToDatabaseColumn(@Nullable JsonObject json) {
        try {
            var column = new PGobject();
            column.setType("jsonb");
            column.setValue(json == null ? null : json.toString());
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable JsonObject convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : JsonObjects.read(column.toString());
    }
}
