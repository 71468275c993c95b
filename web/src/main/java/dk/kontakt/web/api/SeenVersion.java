package dk.kontakt.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a ticket that the caller has seen, from the header {@code If-Match}; quotes may be left out. */
final class SeenVersion {
    private static final String ANY = "*";
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"?)(\\d{1,9})\\1");

    private SeenVersion() {}

    /** The version, or null where the caller takes any. */
    static @Nullable Integer optional(@Nullable String ifMatch) {
        return ifMatch == null || ifMatch.strip().equals(ANY) ? null : parse(ifMatch);
    }

    /** The version, or null where the caller takes any, which has to be said with {@code *}. */
    static @Nullable Integer required(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw missing();
        }
        return optional(ifMatch);
    }

    private static int parse(String ifMatch) {
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new RequestRefused("If-Match", "must be the ETag of the ticket, as \"3\", or *");
        }
        return Integer.parseInt(tag.group(2));
    }

    private static WebApplicationException missing() {
        return new WebApplicationException(Problem.of(
                        Response.Status.PRECONDITION_REQUIRED,
                        "Send If-Match with the ETag of the ticket as you last saw it, or * for any.")
                .response()
                .build());
    }
}
