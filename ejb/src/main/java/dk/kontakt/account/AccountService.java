package dk.kontakt.account;

import static jakarta.ejb.TransactionAttributeType.REQUIRED;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The boundary of accounts: proof of identity, tokens for systems, and the administration of both. */
@Stateless
@TransactionAttribute(REQUIRED)
public class AccountService {
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Hashed when nobody has the name, so that the time of an answer does not tell which names exist. */
    private static final String NOBODY = PasswordHash.of("nobody".toCharArray());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private ProvedPasswords proved;

    @Resource
    private SessionContext session;

    /** The login of an account whose name and password are right. */
    @PermitAll
    public Optional<Login> byPassword(String username, String password) {
        Account account = entities.find(Account.class, username);
        if (account == null) {
            PasswordHash.matches(password.toCharArray(), NOBODY);
            return Optional.empty();
        }
        return proved.matches(account, password) ? Optional.of(loginOf(account)) : Optional.empty();
    }

    /** The login of the account that a bearer token was made for, while the token is valid. */
    @PermitAll
    public Optional<Login> byToken(String token) {
        AccessToken found = entities.find(AccessToken.class, SecretDigest.of(token));
        if (found == null || !found.isValidAt(clock.instant())) {
            return Optional.empty();
        }
        return Optional.ofNullable(entities.find(Account.class, found.username()))
                .map(AccountService::loginOf);
    }

    /** Makes a bearer token for the caller; it is shown this once and cannot be read again. */
    @RolesAllowed({Role.INTEGRATION, Role.ADMIN})
    public String createToken(Duration validFor) {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String username = session.getCallerPrincipal().getName();
        entities.persist(new AccessToken(
                SecretDigest.of(token), username, clock.instant().plus(validFor)));
        return token;
    }

    @RolesAllowed(Role.ADMIN)
    public List<Account> accounts() {
        return entities.createQuery("select a from Account a order by a.username", Account.class)
                .getResultList();
    }

    /** Creates an account, or gives an existing one this password. */
    @RolesAllowed(Role.ADMIN)
    public void save(String username, char[] password, Set<String> roles) {
        String hash = PasswordHash.of(password);
        Account account = entities.find(Account.class, username);
        if (account == null) {
            entities.persist(new Account(username, hash, roles, clock.instant()));
        } else {
            account.changePassword(hash);
        }
    }

    private static Login loginOf(Account account) {
        return new Login(account.username(), account.roles());
    }
}
