package dk.kontakt.channel.social.webhook;

import dk.kontakt.channel.ForeignJson;
import dk.kontakt.channel.UnreadableMessage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of {@code application/x-www-form-urlencoded}, each with its values. */
record Form(Map<String, List<String>> fields) {
    private static final int MOST_FIELDS = 500;

    /** @throws UnreadableMessage saying why the form is refused */
    static Form read(byte[] body) {
        if (body.length > ForeignJson.MOST_BYTES) {
            throw new UnreadableMessage("the message is larger than 1 MiB");
        }
        String[] pairs = ForeignJson.text(body, "the body").split("&", MOST_FIELDS + 1);
        if (pairs.length > MOST_FIELDS) {
            throw new UnreadableMessage("the form has more than " + MOST_FIELDS + " fields");
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            fields.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
        }
        return new Form(fields);
    }

    /** Empty where there is none. */
    String first(String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UnreadableMessage("the form is not encoded as a form");
        }
    }
}
