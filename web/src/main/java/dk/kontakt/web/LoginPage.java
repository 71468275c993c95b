package dk.kontakt.web;

import dk.kontakt.account.AccountService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The log-in page. */
@Named
@RequestScoped
public class LoginPage {
    @Inject
    private AccountService accounts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageMessages messages;

    private String username = "";
    private String password = "";
    private @Nullable String wanted;

    public void logIn() {
        accounts.byPassword(username.strip(), password)
                .ifPresentOrElse(
                        login -> {
                            SignedIn.start(request, login);
                            Faces.redirect(WantedPage.orStart(wanted).substring(1));
                        },
                        () -> messages.refuse("login.wrong"));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }
}
