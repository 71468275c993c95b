package dk.kontakt.channel.social;

import dk.kontakt.channel.social.send.Tokens;
import dk.kontakt.channel.social.webhook.Provider;
import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** The tokens in use, for all nodes. */
record TokenRecords(Connection database, TokenSeal seal) {
    private static final String KEEP =
            "update social_token set sealed = ?, expires_at = ?, renewed_at = ? where provider = ?";

    /** Held until the transaction ends: of several nodes one renews, and the others wait for what it gets. */
    Optional<Tokens> hold(Provider provider) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(
                "select sealed, expires_at from social_token where provider = ? for update")) {
            select.setString(1, provider.name());
            try (ResultSet row = select.executeQuery()) {
                byte[] sealed = row.next() ? row.getBytes(1) : null;
                return sealed == null
                        ? Optional.empty()
                        : read(sealed, row.getTimestamp(2).toInstant());
            }
        }
    }

    void keep(Provider provider, Tokens tokens, Instant now) throws SQLException {
        JsonObject both = JsonObjects.of("access", tokens.access(), "refresh", tokens.refresh());
        try (PreparedStatement keep = database.prepareStatement(KEEP)) {
            keep.setBytes(1, seal.seal(both.toString()));
            keep.setTimestamp(2, Timestamp.from(tokens.expiresAt()));
            keep.setTimestamp(3, Timestamp.from(now));
            keep.setString(4, provider.name());
            keep.executeUpdate();
        }
    }

    private Optional<Tokens> read(byte[] sealed, Instant expiresAt) {
        return seal.open(sealed)
                .map(JsonObjects::read)
                .map(both -> new Tokens(both.getString("access"), both.getString("refresh"), expiresAt));
    }
}
