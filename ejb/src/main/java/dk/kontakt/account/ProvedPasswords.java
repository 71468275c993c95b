package dk.kontakt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Remembers for five minutes that a password was right, so that a system that sends Basic credentials with every request pays the
 * slow hash once. Keys are digests with a secret of this run; a changed password has another stored hash and so another key.
 */
@ApplicationScoped
class ProvedPasswords {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 1_000;

    private final String secretOfThisRun = UUID.randomUUID().toString();

    private final Map<String, Instant> proved = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    @Inject
    private Clock clock;

    boolean matches(Account account, String password) {
        String key = SecretDigest.of(secretOfThisRun, account.username(), account.passwordHash(), password);
        if (isFresh(key)) {
            return true;
        }
        boolean right = PasswordHash.matches(password.toCharArray(), account.passwordHash());
        if (right) {
            remember(key);
        }
        return right;
    }

    private synchronized boolean isFresh(String key) {
        Instant until = proved.get(key);
        return until != null && clock.instant().isBefore(until);
    }

    private synchronized void remember(String key) {
        proved.put(key, clock.instant().plus(KEPT));
    }
}
