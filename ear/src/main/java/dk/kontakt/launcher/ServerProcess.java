package dk.kontakt.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Payara Micro with the application, told by its environment where database and broker are. */
public final class ServerProcess extends ChildPart {
    private static final String PORT_PROPERTY = "kontakt.http.port";
    private static final int DEFAULT_PORT = 8080;
    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration DEFAULT_START_LIMIT = Duration.ofSeconds(300);

    private final Path distribution;
    private final Settings settings;
    private final String host;
    private final int port;
    private final DatabaseAddress database;
    private final BrokerAddress broker;
    private final String zone;

    public ServerProcess(Home home, Settings settings, DatabaseAddress database, BrokerAddress broker) {
        super("server", home, "TERM");
        this.distribution = settings.distribution();
        this.settings = settings;
        this.host = address(settings);
        this.port = settings.port(PORT_PROPERTY, DEFAULT_PORT);
        this.database = database;
        this.broker = broker;
        this.zone = settings.zone();
    }

    /** The demo's passwords are known to everybody, so it serves nobody but this machine. */
    private static String address(Settings settings) {
        String address = settings.get("kontakt.http.address", LOOPBACK);
        if (settings.demo() && !address.equals(LOOPBACK)) {
            throw new StartRefused("The demo only listens on " + LOOPBACK
                    + ", its passwords are public; add -Dkontakt.demo=false to listen on " + address + ".");
        }
        return address;
    }

    /** Where a browser on this machine finds the application. */
    public String url() {
        return "http://" + (host.equals("0.0.0.0") ? LOOPBACK : host) + ":" + port + "/";
    }

    @Override
    public void clear() {
        child.stopOrphan(mark());
        Ports.requireFree(host, port, PORT_PROPERTY);
    }

    @Override
    public void start() {
        home.emptied("server");
        child.start(command(), environment(), distribution);
        new Deployment(home.path("log/server.log"), url() + settings.get("kontakt.ready.path", "health/ready"))
                .await(child, startLimit());
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Java.command(),
                mark(),
                "-Xmx" + settings.get("kontakt.server.heap", "384m"),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(furtherOptions());
        command.addAll(application());
        return command;
    }

    /** Of the Java machine, as -XX:MaxMetaspaceSize=256m; the last one counts. */
    private List<String> furtherOptions() {
        return settings.find("kontakt.server.options")
                .map(options -> List.of(options.strip().split("\\s+")))
                .orElse(List.of());
    }

    private List<String> application() {
        return List.of(
                "-Dkontakt.http.address=" + host,
                "-Dkontakt.url=" + settings.get("kontakt.url", url()),
                "-Djava.io.tmpdir=" + home.path("server"),
                "-jar",
                "payara-micro.jar",
                "--port",
                Integer.toString(port),
                "--disablephonehome",
                "--logproperties",
                "config/payara/logging.properties",
                "--prebootcommandfile",
                "config/payara/pre-boot.asadmin",
                "--postbootcommandfile",
                "config/payara/post-boot.asadmin",
                "--addlibs",
                "postgresql.jar",
                "--deploy",
                "kontakt.war");
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(Map.of(
                "KONTAKT_HTTP_ADDRESS", host,
                "KONTAKT_DB_URL", database.url(),
                "KONTAKT_DB_USER", database.user(),
                "KONTAKT_DB_PASSWORD", database.password(),
                "KONTAKT_DB_POOL", Integer.toString(settings.number("kontakt.db.pool", 20)),
                "KONTAKT_BROKER_HOST", broker.host(),
                "KONTAKT_BROKER_PORT", Integer.toString(broker.port()),
                "KONTAKT_BROKER_USER", broker.user(),
                "KONTAKT_BROKER_PASSWORD", broker.password()));
        if (settings.demo()) {
            environment.put("KONTAKT_MAIL_SUPPORT_PASSWORD", "demo");
        }
        environment.putAll(settings.asEnvironment("kontakt.mail."));
        environment.put("KONTAKT_ZONE", zone);
        environment.putAll(settings.asEnvironment("kontakt.asterisk."));
        environment.putAll(settings.asEnvironment("kontakt.clamd."));
        environment.putAll(settings.asEnvironment("kontakt.social."));
        return environment;
    }

    private Duration startLimit() {
        return Duration.ofSeconds(settings.number("kontakt.start.seconds", (int) DEFAULT_START_LIMIT.toSeconds()));
    }

    private String mark() {
        return "-Dkontakt.server.home=" + home.path("server");
    }
}
