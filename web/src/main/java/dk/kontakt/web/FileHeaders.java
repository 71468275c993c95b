package dk.kontakt.web;

import dk.kontakt.channel.email.MailView;
import dk.kontakt.channel.email.StoredFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** The headers under which a stranger's file is handed out: saved rather than shown, or shown where it can do nothing. */
public final class FileHeaders {
    private static final Set<String> SHOWN = Set.of("image/png", "image/gif", "image/jpeg", "image/webp");
    private static final String ANY_TYPE = "application/octet-stream";
    private static final String LOCKED_UP = "sandbox; default-src 'none'";

    /** A link opens in a window of its own, which is no prisoner of the mail's and does not know who opened it. */
    private static final String BUT_FOR_LINKS =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'";

    private static final String TYPE = "[a-z0-9][a-z0-9!#$&^_.+-]{0,99}/[a-z0-9][a-z0-9!#$&^_.+-]{0,99}";

    private FileHeaders() {}

    /** A picture within a mail is shown, all else is saved. */
    public static Map<String, String> of(StoredFile file) {
        boolean shown = file.role() == MailView.Role.INLINE && SHOWN.contains(file.mediaType());
        return Map.of(
                "Content-Type",
                file.mediaType().matches(TYPE) ? file.mediaType() : ANY_TYPE,
                "Content-Disposition",
                (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + encoded(file.name()),
                "Content-Security-Policy",
                LOCKED_UP,
                "X-Content-Type-Options",
                "nosniff",
                "Cache-Control",
                "no-store");
    }

    /** For cleaned HTML, which pages of ours may frame. */
    public static Map<String, String> ofHtml() {
        return Map.of(
                "Content-Type",
                "text/html;charset=UTF-8",
                "Content-Security-Policy",
                BUT_FOR_LINKS + "; img-src 'self' data:; style-src 'unsafe-inline'; frame-ancestors 'self'",
                "X-Content-Type-Options",
                "nosniff",
                "X-Frame-Options",
                "SAMEORIGIN",
                "Referrer-Policy",
                "no-referrer",
                "Cache-Control",
                "no-store");
    }

    /** As RFC 8187, section 3.2.1 writes it. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
