package dk.kontakt.it;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a server's configuration asks for, by the names that {@code config/payara} documents. */
final class ServerProperties {
    private ServerProperties() {}

    static Map<String, String> of(Parts parts) {
        return new TreeMap<>(Map.of(
                "kontakt.db.url", parts.database().url(),
                "kontakt.db.user", parts.database().user(),
                "kontakt.db.password", parts.database().password(),
                "kontakt.db.pool", "20",
                "kontakt.broker.host", parts.broker().host(),
                "kontakt.broker.port", Integer.toString(parts.broker().port()),
                "kontakt.broker.user", parts.broker().user(),
                "kontakt.broker.password", parts.broker().password()));
    }

    static Map<String, String> asEnvironment(Parts parts) {
        Map<String, String> environment = new TreeMap<>();
        of(parts)
                .forEach((name, value) ->
                        environment.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        return environment;
    }
}
