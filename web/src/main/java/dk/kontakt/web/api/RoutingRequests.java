package dk.kontakt.web.api;

import dk.kontakt.platform.JsonField;
import jakarta.json.JsonObject;

/** Reads what a caller wants of routing. Every reader throws {@link RequestRefused}, naming all wrong fields. */
final class RoutingRequests {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 60;

    private RoutingRequests() {}

    /** To whom a ticket is given by hand, and whether filters are set aside. */
    record Assign(String agent, String reason, boolean override) {}

    static Assign assign(JsonObject json) {
        JsonField field = JsonField.of(json);
        var assign = new Assign(
                field.at("agent").required(LONGEST_NAME),
                field.at("reason").required(LONGEST_REASON),
                field.at("override").flag(false));
        field.problems().requireNone(RequestRefused::new);
        return assign;
    }

    static String reason(JsonObject json) {
        JsonField field = JsonField.of(json);
        String reason = field.at("reason").required(LONGEST_REASON);
        field.problems().requireNone(RequestRefused::new);
        return reason;
    }
}
