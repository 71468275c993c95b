package dk.kontakt.channel.email;

import dk.kontakt.channel.email.scan.Clamd;
import dk.kontakt.platform.Setting;
import java.util.Optional;

/** The virus scanner of this installation, by the settings {@code kontakt.clamd.host} and {@code kontakt.clamd.port}. */
final class Scanner {
    private static final String USUAL_PORT = "3310";

    private Scanner() {}

    static Optional<Clamd> find() {
        int port = Integer.parseInt(Setting.find("kontakt.clamd.port").orElse(USUAL_PORT));
        return Setting.find("kontakt.clamd.host")
                .filter(host -> !host.isBlank())
                .map(host -> new Clamd(host, port));
    }

    static boolean isSetUp() {
        return find().isPresent();
    }
}
