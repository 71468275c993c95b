package dk.kontakt.channel.social;

import dk.kontakt.channel.social.send.Authorization;
import dk.kontakt.channel.social.send.Tokens;
import dk.kontakt.channel.social.webhook.Provider;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The token of an account as it is now, renewed a minute before it ends; in the caller's transaction. */
record TokenRenewal(Connection database, ProviderCalls calls, Provider provider, Authorization authorization) {
    private static final Duration MARGIN = Duration.ofMinutes(1);

    /** @throws dk.kontakt.channel.social.send.TokenNotRenewed if the provider gives none */
    String accessToken(Instant now) throws SQLException {
        TokenRecords records = records();
        Optional<Tokens> held = records.hold(provider);
        if (held.isPresent() && held.get().expiresAt().isAfter(now.plus(MARGIN))) {
            return held.get().access();
        }
        String latest = held.map(Tokens::refresh).orElse(authorization.refreshToken());
        Tokens renewed = authorization.renewed(calls.ask(authorization.renewal(latest)), latest, now);
        records.keep(provider, renewed, now);
        return renewed.access();
    }

    /** So that it is renewed before it is used once more, unless that has happened meanwhile. */
    void refused(String accessToken, Instant now) throws SQLException {
        TokenRecords records = records();
        Optional<Tokens> held =
                records.hold(provider).filter(tokens -> tokens.access().equals(accessToken));
        if (held.isPresent()) {
            records.keep(provider, new Tokens(accessToken, held.get().refresh(), now), now);
        }
    }

    private TokenRecords records() {
        return new TokenRecords(database, new TokenSeal(authorization));
    }
}
