package dk.kontakt.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The page of ours that somebody wanted before logging in. */
final class WantedPage {
    static final String START = "/";

    private WantedPage() {}

    /** The path, with its query unless the request was to do something. */
    static String of(HttpServletRequest request) {
        String query = "GET".equals(request.getMethod()) ? request.getQueryString() : null;
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    static boolean isStart(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + START);
    }

    /** The path if it lies within this application, else the start page: nobody is sent elsewhere by a prepared link. */
    static String orStart(@Nullable String path) {
        boolean ours = path != null && path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
        return path == null || !ours ? START : path;
    }
}
