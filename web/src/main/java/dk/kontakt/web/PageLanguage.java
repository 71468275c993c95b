package dk.kontakt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language of the page: what the visitor chose, else the first of the browser's languages that we have. */
@Named("language")
@RequestScoped
public class PageLanguage {
    static final String COOKIE = "language";
    static final List<String> CODES = List.of("da", "en");

    @Inject
    private HttpServletRequest request;

    /** {@code da} or {@code en}. */
    public String getCode() {
        List<Locale> wanted =
                request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
        return choose(chosen(), wanted);
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getCode().equals("da") ? "da-DK" : "en-GB");
    }

    private @Nullable String chosen() {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Danish where nothing is said, English for those who asked only for languages that we have not. */
    static String choose(@Nullable String chosen, List<Locale> wanted) {
        if (chosen != null && CODES.contains(chosen)) {
            return chosen;
        }
        return wanted.stream()
                .map(Locale::getLanguage)
                .filter(CODES::contains)
                .findFirst()
                .orElse(wanted.isEmpty() ? "da" : "en");
    }
}
