package dk.kontakt.web;

import static dk.kontakt.account.Role.ADMIN;
import static dk.kontakt.account.Role.AGENT;
import static dk.kontakt.account.Role.LEAD;
import static dk.kontakt.account.Role.MANAGER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.util.stream.Stream;

/** Whoever looks at the page, and which parts of the application are theirs. */
@Named("user")
@RequestScoped
public class CurrentUser {
    @Inject
    private SecurityContext security;

    public boolean isLoggedIn() {
        return security.getCallerPrincipal() != null;
    }

    public String getName() {
        return isLoggedIn() ? security.getCallerPrincipal().getName() : "";
    }

    /** Whether the user answers customers; the same roles as in web.xml. */
    public boolean isAtDesk() {
        return hasAny(AGENT, LEAD, ADMIN);
    }

    public boolean isReader() {
        return hasAny(MANAGER, LEAD, ADMIN);
    }

    public boolean isAdministrator() {
        return hasAny(ADMIN, MANAGER);
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
        return isLoggedIn() && Stream.of(roles).anyMatch(security::isCallerInRole);
    }
}
