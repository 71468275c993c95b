package dk.kontakt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A bearer token of an account; only its SHA-256 is stored. */
@Entity
@Table(name = "access_token")
class AccessToken {
    @Id
    @Column(name = "token_hash")
    private String hash;

    private String username;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    AccessToken(String hash, String username, Instant expiresAt) {
        this.hash = hash;
        this.username = username;
        this.expiresAt = expiresAt;
    }

    String username() {
        return username;
    }

    boolean isValidAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
