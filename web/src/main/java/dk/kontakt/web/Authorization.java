package dk.kontakt.web;

import dk.kontakt.account.AccountService;
import dk.kontakt.account.Login;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proves who a system is by the Authorization header of its request: Basic or Bearer. */
@ApplicationScoped
class Authorization {
    private static final String BASIC = "basic ";
    private static final String BEARER = "bearer ";

    @Inject
    private AccountService accounts;

    Optional<Login> prove(@Nullable String header) {
        String given = header == null ? "" : header;
        if (startsWith(given, BASIC)) {
            return basic(given.substring(BASIC.length()).strip());
        }
        return startsWith(given, BEARER)
                ? accounts.byToken(given.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private Optional<Login> basic(String encoded) {
        String[] parts = decode(encoded).split(":", 2);
        return parts.length == 2 ? accounts.byPassword(parts[0], parts[1]) : Optional.empty();
    }

    private static String decode(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean startsWith(String header, String scheme) {
        return header.regionMatches(true, 0, scheme, 0, scheme.length());
    }
}
