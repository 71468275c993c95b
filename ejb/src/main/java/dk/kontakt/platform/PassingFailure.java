package dk.kontakt.platform;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a failure of the database itself, which passes, from one that comes again with the same data. */
public final class PassingFailure {
    private static final int DEEPEST = 20;

    /** No connection, no room, shut down or starting, a deadlock; a pool that has no connection names no state (PostgreSQL, appendix A). */
    private static final String STATES = "(08|40|53|57P|58).*";

    private PassingFailure() {}

    public static boolean is(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, each -> cause(each))
                .limit(DEEPEST)
                .anyMatch(each -> each instanceof SQLException known && passes(known.getSQLState()));
    }

    private static @Nullable Throwable cause(@Nullable Throwable failure) {
        return failure == null ? null : failure.getCause();
    }

    private static boolean passes(@Nullable String state) {
        return state == null || state.matches(STATES);
    }
}
