package dk.kontakt.web;

import static dk.kontakt.account.Role.ADMIN;
import static dk.kontakt.account.Role.AGENT;
import static dk.kontakt.account.Role.LEAD;
import static dk.kontakt.account.Role.MANAGER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.stream.Stream;

/** Whoever looks at the page, and which parts of the application are theirs. */
@Named("user")
@RequestScoped
public class CurrentUser {
    // Not the security context: on WildFly it names a stranger "anonymous".
    @Inject
    private HttpServletRequest request;

    public boolean isLoggedIn() {
        return request.getUserPrincipal() != null;
    }

    public String getName() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }

    /** Whether the user answers customers; the same roles as in web.xml. */
    public boolean isAtDesk() {
        return hasAny(AGENT, LEAD, ADMIN);
    }

    /** Whether the user leads agents, and so may certify them. */
    public boolean isLead() {
        return hasAny(LEAD, MANAGER, ADMIN);
    }

    public boolean isReader() {
        return hasAny(MANAGER, LEAD, ADMIN);
    }

    /** Whether the user may give work to others. */
    public boolean isLeading() {
        return hasAny(LEAD, ADMIN);
    }

    public boolean isAdministrator() {
        return hasAny(ADMIN, MANAGER);
    }

    /** Whether the user says where mail comes from and goes to. */
    public boolean isRunningServers() {
        return hasAny(ADMIN);
    }

    /** Where the user's day begins; the public's is the help page. */
    public String getStartPage() {
        if (hasAny(AGENT, LEAD)) {
            return "/desk";
        } else if (hasAny(MANAGER)) {
            return "/reports";
        }
        return hasAny(ADMIN) ? "/admin" : "/help";
    }

    private boolean hasAny(String... roles) {
        return isLoggedIn() && Stream.of(roles).anyMatch(request::isUserInRole);
    }
}
