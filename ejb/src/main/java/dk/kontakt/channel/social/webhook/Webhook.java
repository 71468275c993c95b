package dk.kontakt.channel.social.webhook;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as it came.
 *
 * @param body unread
 * @param headers by their names, in upper or lower case
 * @param address as the sender called it, with the query
 */
@SuppressWarnings("ArrayRecordComponent")
public record Webhook(byte[] body, Map<String, String> headers, String address) {

    public Webhook {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = Collections.unmodifiableMap(anyCase);
    }

    /** Empty where it was not sent. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** What follows the question mark. */
    String query() {
        int mark = address.indexOf('?');
        return mark < 0 ? "" : address.substring(mark + 1);
    }
}
