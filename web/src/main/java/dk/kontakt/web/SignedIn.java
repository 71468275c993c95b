package dk.kontakt.web;

import dk.kontakt.account.Login;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The person logged in, as the HTTP session remembers it. */
record SignedIn(String username, Set<String> roles) implements Serializable {
    private static final String KEY = SignedIn.class.getName();

    /** A working day; visitors who are not logged in have the shorter time of web.xml. */
    private static final Duration KEPT = Duration.ofHours(8);

    static Optional<SignedIn> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(KEY))
                .map(SignedIn.class::cast);
    }

    /** Remembers the login under a new session id, so that an id planted before is worth nothing. */
    static void start(HttpServletRequest request, Login login) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval((int) KEPT.toSeconds());
        session.setAttribute(KEY, new SignedIn(login.username(), Set.copyOf(login.roles())));
    }
}
