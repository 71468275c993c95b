package dk.kontakt.channel.social;

import dk.kontakt.channel.social.send.Account;
import dk.kontakt.channel.social.send.Authorization;
import dk.kontakt.channel.social.send.Outcome;
import dk.kontakt.channel.social.send.Outgoing;
import dk.kontakt.channel.social.send.TokenNotRenewed;
import dk.kontakt.channel.social.webhook.Provider;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/** Sends with a token that is renewed where the provider wants that. Reached outside JTA. */
record AccountTokens(DataSource database, Clock clock, ProviderCalls calls) {

    /** In a transaction of its own: what is renewed is kept, whatever becomes of the answer. */
    private interface Step<T> {
        T of(TokenRenewal renewal) throws SQLException;
    }

    Outcome send(Provider provider, Outgoing answer, Account account) throws SQLException {
        Optional<Authorization> authorization = Accounts.authorization(provider);
        return authorization.isPresent()
                ? send(provider, answer, account, authorization.get())
                : calls.send(provider, answer, account);
    }

    private Outcome send(Provider provider, Outgoing answer, Account account, Authorization authorization)
            throws SQLException {
        try {
            String token = with(provider, authorization, renewal -> renewal.accessToken(clock.instant()));
            Outcome outcome = calls.send(provider, answer, account.with(token));
            if (outcome.isOfTheToken()) {
                with(provider, authorization, renewal -> {
                    renewal.refused(token, clock.instant());
                    return true;
                });
            }
            return outcome;
        } catch (TokenNotRenewed e) {
            return Outcome.later(String.valueOf(e.getMessage()));
        }
    }

    private <T> T with(Provider provider, Authorization authorization, Step<T> step) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = step.of(new TokenRenewal(connection, calls, provider, authorization));
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }
}
