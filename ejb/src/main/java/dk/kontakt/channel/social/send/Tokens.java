package dk.kontakt.channel.social.send;

import java.time.Instant;

/**
 * What an account is used with for a while.
 *
 * @param access is sent with every request
 * @param refresh gets the next ones, and with a provider that gives a new one each time only once
 */
public record Tokens(String access, String refresh, Instant expiresAt) {

    @Override
    public String toString() {
        return "Tokens until " + expiresAt;
    }
}
