package dk.kontakt.launcher;

import java.net.URI;
import java.util.Optional;

/** Where the broker's core acceptor is and who the application is there. */
public record BrokerAddress(String host, int port, String user, String password) {
    private static final int DEFAULT_PORT = 61616;

    /** The external broker, when the user gave one as {@code tcp://host:port}. */
    static Optional<BrokerAddress> external(Settings settings) {
        return settings.find("kontakt.broker.url").map(url -> of(url, settings));
    }

    private static BrokerAddress of(String url, Settings settings) {
        URI uri = parse(url);
        return new BrokerAddress(
                uri.getHost(),
                uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort(),
                settings.get("kontakt.broker.user", "kontakt"),
                settings.get("kontakt.broker.password", ""));
    }

    private static URI parse(String url) {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new StartRefused("-Dkontakt.broker.url=" + url + " is no address; give tcp://host:port.", e);
        }
        throw new StartRefused("-Dkontakt.broker.url=" + url + " is no address; give tcp://host:port.");
    }

    @Override
    public String toString() {
        return host + ":" + port + " as " + user;
    }
}
