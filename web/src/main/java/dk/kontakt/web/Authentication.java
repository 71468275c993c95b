package dk.kontakt.web;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.omnifaces.util.Servlets;

/**
 * Who is calling, for the whole application: systems say so with each request, people once at the log-in page. Which paths are open
 * and which role the others need is told in web.xml.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {
    private static final String UNAUTHORIZED = """
            {"type":"about:blank","title":"Unauthorized","status":401,\
            "detail":"Send a user name and password (Basic) or an access token (Bearer) that are valid."}""";

    private static final String UNAVAILABLE = """
            {"type":"about:blank","title":"Service Unavailable","status":503,\
            "detail":"Who is calling cannot be looked up just now. Try again in a moment."}""";

    @Inject
    private Authorization authorization;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return isForSystems(request) ? system(request, response, context) : person(request, response, context);
    }

    private AuthenticationStatus system(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null && !context.isProtected()) {
            return context.doNothing();
        }
        try {
            return authorization
                    .prove(header)
                    .map(login -> context.notifyContainerAboutLogin(login.username(), login.roles()))
                    .orElseGet(() -> unauthorized(response));
        } catch (EJBException e) {
            // The container has logged it; a system that sees 503 tries again.
            return unavailable(response);
        }
    }

    private static AuthenticationStatus person(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignedIn> person = SignedIn.in(request);
        if (person.isPresent()) {
            return context.notifyContainerAboutLogin(
                    person.get().username(), person.get().roles());
        }
        return context.isProtected() ? askToLogIn(request, response) : context.doNothing();
    }

    /** The address without a path is for strangers the help page, which needs no log-in. */
    private static AuthenticationStatus askToLogIn(HttpServletRequest request, HttpServletResponse response) {
        if (WantedPage.isStart(request)) {
            Servlets.facesRedirect(request, response, "/help");
        } else {
            Servlets.facesRedirect(request, response, "/login?wanted=%s", WantedPage.of(request));
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus unauthorized(HttpServletResponse response) {
        response.addHeader("WWW-Authenticate", "Basic realm=\"Kontakt\", charset=\"UTF-8\"");
        response.addHeader("WWW-Authenticate", "Bearer realm=\"Kontakt\"");
        return refuse(response, HttpServletResponse.SC_UNAUTHORIZED, UNAUTHORIZED);
    }

    private static AuthenticationStatus unavailable(HttpServletResponse response) {
        response.setHeader("Retry-After", "5");
        return refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, UNAVAILABLE);
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, int status, String problem) {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter().write(problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static boolean isForSystems(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/metrics");
    }
}
