package dk.kontakt.channel.social;

import dk.kontakt.channel.social.webhook.Provider;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/** Spaces out what all nodes send to a provider: on average so many a second, at most those of a second at once. */
record Pace(Connection database) {
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final String TAKE = """
            update social_provider set next_send = greatest(next_send, ?) + make_interval(secs => 1.0 / ?) where code = ? and next_send < ?
            """;

    /** Whether one more may go now. */
    boolean take(Provider provider, int rate, Instant now) throws SQLException {
        try (PreparedStatement take = database.prepareStatement(TAKE)) {
            take.setTimestamp(1, Timestamp.from(now));
            take.setInt(2, rate);
            take.setString(3, provider.name());
            take.setTimestamp(4, Timestamp.from(now.plus(A_SECOND)));
            return take.executeUpdate() == 1;
        }
    }
}
