package dk.kontakt.web.api;

import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Failures of the database that pass by themselves: no connection, a restart, too many at once. */
final class DatabaseOutage {
    /** Classes of SQLSTATE in PostgreSQL: connection exception, insufficient resources, operator intervention. */
    private static final Pattern PASSING = Pattern.compile("(08|53|57P).*");

    private static final int SECONDS_TO_WAIT = 5;

    private DatabaseOutage() {}

    static Optional<Response> find(Throwable thrown) {
        return thrown instanceof SQLException failure && isPassing(failure) ? Optional.of(answer()) : Optional.empty();
    }

    private static boolean isPassing(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && PASSING.matcher(state).matches();
    }

    private static Response answer() {
        return Problem.of(SERVICE_UNAVAILABLE, "The database does not answer just now. Try again in a moment.")
                .response()
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .build();
    }
}
