package dk.kontakt.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Remembers the language that a visitor chose and returns to the page where it was chosen. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getParameter("language");
        if (code != null && PageLanguage.CODES.contains(code)) {
            response.addCookie(cookie(code));
        }
        response.sendRedirect(WantedPage.orStart(pathOf(request.getHeader("Referer"))));
    }

    /** A link changes nothing. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }

    private static Cookie cookie(String code) {
        var cookie = new Cookie(PageLanguage.COOKIE, code);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** The page on which the choice was made; another site's path leads nowhere else than here. */
    private static @Nullable String pathOf(@Nullable String referer) {
        try {
            URI page = URI.create(referer == null ? "" : referer);
            return page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
