package dk.kontakt.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** The demo's CRM and ERP, as a process of their own; {@code -Dkontakt.demo.erp=hang} or {@code down} shows how Kontakt does without. */
final class SystemsProcess extends ChildPart {
    private static final String MAIN = "dk.kontakt.demo.systems.DemoSystems";

    /** Not where somebody has set them up otherwise. */
    private static final String SWITCH_ON =
            "update business_system set enabled = true, version = version + 1 where version = 1";

    private final Settings settings;
    private final DatabaseAddress database;
    private final BrokerAddress broker;

    /** @param broker as an integration reaches it */
    SystemsProcess(Home home, Settings settings, DatabaseAddress database, BrokerAddress broker) {
        super("systems", home, "TERM");
        this.settings = settings;
        this.database = database;
        this.broker = broker;
    }

    @Override
    public void clear() {
        child.stopOrphan(mark());
    }

    @Override
    public void start() {
        switchOn();
        child.start(command(), environment(), settings.distribution());
        await(() -> true);
    }

    /** Never: the product does without. */
    @Override
    public CompletableFuture<?> exit() {
        return new CompletableFuture<>();
    }

    @Override
    public String toString() {
        return "CRM " + mood("crm") + ", ERP " + mood("erp");
    }

    private void switchOn() {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(SWITCH_ON);
        } catch (SQLException e) {
            throw new StartRefused("Cannot set up CRM and ERP in " + database + ": " + e.getMessage(), e);
        }
    }

    private List<String> command() {
        return List.of(
                Java.command(),
                mark(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(":", ownClasses(), "postgresql.jar", "artemis/lib/*"),
                MAIN);
    }

    private Map<String, String> environment() {
        return new TreeMap<>(Map.of(
                "KONTAKT_DB_URL", database.url(),
                "KONTAKT_DB_USER", database.user(),
                "KONTAKT_DB_PASSWORD", database.password(),
                "KONTAKT_BROKER_HOST", broker.host(),
                "KONTAKT_BROKER_PORT", Integer.toString(broker.port()),
                "KONTAKT_BROKER_USER", broker.user(),
                "KONTAKT_BROKER_PASSWORD", broker.password(),
                "KONTAKT_DEMO_CRM", mood("crm"),
                "KONTAKT_DEMO_ERP", mood("erp")));
    }

    private String mood(String system) {
        String mood = settings.get("kontakt.demo." + system, "answer");
        if (!mood.matches("answer|hang|down|\\d{1,3}")) {
            throw new StartRefused(
                    "-Dkontakt.demo." + system + "=" + mood + " is not known; give answer, hang, down or seconds.");
        }
        return mood;
    }

    private static String ownClasses() {
        try {
            return Path.of(SystemsProcess.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new StartRefused("Start from a directory without unusual characters.", e);
        }
    }

    private String mark() {
        return "-Dkontakt.systems.home=" + home.path("systems");
    }
}
