package dk.kontakt.routing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row that a native query answered with. */
record Row(@Nullable Object... columns) {

    /** All that {@code sql} finds, with its parameters from ?1 on. */
    @SuppressWarnings("unchecked")
    static List<Row> all(EntityManager entities, String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((List<@Nullable Object[]>) query.getResultList())
                .stream().map(Row::new).toList();
    }

    String text(int column) {
        return Objects.requireNonNull(optionalText(column));
    }

    @Nullable
    String optionalText(int column) {
        Object value = columns[column];
        return value == null ? null : value.toString();
    }

    /** Nothing counts as 0. */
    long number(int column) {
        Object value = columns[column];
        return value == null ? 0 : ((Number) value).longValue();
    }

    Instant instant(int column) {
        return Objects.requireNonNull(optionalInstant(column));
    }

    @Nullable
    Instant optionalInstant(int column) {
        Object value = columns[column];
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
