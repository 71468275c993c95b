package dk.kontakt.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The embedded Artemis: one port for the application, two for foreign systems, by AMQP 1.0 and by STOMP, all on loopback. */
public final class BrokerProcess extends ChildPart {
    private static final String HOST = "127.0.0.1";
    private static final String PORT_PROPERTY = "kontakt.broker.port";
    private static final String AMQP_PROPERTY = "kontakt.amqp.port";
    private static final String STOMP_PROPERTY = "kontakt.stomp.port";
    private static final String DISK_PROPERTY = "kontakt.broker.disk";
    private static final int FULLEST_DISK = 95;
    private static final int DEFAULT_PORT = 61_616;
    private static final int DEFAULT_AMQP_PORT = 5672;
    private static final int DEFAULT_STOMP_PORT = 61_613;

    private final Path distribution;
    private final int port;
    private final int amqpPort;
    private final int stompPort;
    private final int fullestDisk;
    private final String password;
    private final String integrationPassword;

    public BrokerProcess(Home home, Secrets secrets, Settings settings) {
        super("broker", home, "TERM");
        this.distribution = settings.distribution();
        this.port = settings.port(PORT_PROPERTY, DEFAULT_PORT);
        this.amqpPort = settings.port(AMQP_PROPERTY, DEFAULT_AMQP_PORT);
        this.stompPort = settings.port(STOMP_PROPERTY, DEFAULT_STOMP_PORT);
        this.fullestDisk = settings.number(DISK_PROPERTY, FULLEST_DISK);
        this.password = secrets.get("broker.kontakt");
        this.integrationPassword = settings.find("kontakt.broker.integration.password")
                .orElseGet(() -> settings.demo() ? "demo" : secrets.get("broker.integration"));
    }

    /** As the application reaches it. */
    public BrokerAddress address() {
        return new BrokerAddress(HOST, port, "kontakt", password);
    }

    /** As a foreign system reaches it by the broker's own protocol. */
    BrokerAddress integrationAddress() {
        return new BrokerAddress(HOST, port, "integration", integrationPassword);
    }

    /** Where foreign systems reach it by AMQP 1.0. */
    public int amqpPort() {
        return amqpPort;
    }

    /** Where they reach it by STOMP. */
    public int stompPort() {
        return stompPort;
    }

    @Override
    public void clear() {
        child.stopOrphan(mark());
        Ports.requireFree(HOST, port, PORT_PROPERTY);
        Ports.requireFree(HOST, amqpPort, AMQP_PROPERTY);
        Ports.requireFree(HOST, stompPort, STOMP_PROPERTY);
    }

    @Override
    public void start() {
        prepare();
        child.start(command(), Map.of(), instance());
        await(this::serves);
    }

    private void prepare() {
        Path etc = home.directory("broker/etc");
        home.directory("broker/data");
        home.emptied("broker/tmp");
        try (Stream<Path> files = Files.list(distribution.resolve("config/artemis"))) {
            for (Path file : files.toList()) {
                Files.copy(file, etc.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Properties users = new Properties();
        users.setProperty("kontakt", password);
        users.setProperty("integration", integrationPassword);
        Secrets.writeOwnerOnly(etc.resolve("users.properties"), users);
    }

    private List<String> command() {
        Path etc = instance().resolve("etc");
        return List.of(
                Java.command(),
                mark(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED",
                "-Dkontakt.broker.port=" + port,
                "-Dkontakt.amqp.port=" + amqpPort,
                "-Dkontakt.stomp.port=" + stompPort,
                "-Dkontakt.broker.disk=" + fullestDisk,
                "-Dlog4j2.disableJmx=true",
                "-Dlog4j2.configurationFile=" + etc.resolve("log4j2.properties"),
                "-Djava.security.auth.login.config=" + etc.resolve("login.config"),
                "-Djava.io.tmpdir=" + instance().resolve("tmp"),
                "-Dartemis.home=" + distribution.resolve("artemis"),
                "-Dartemis.instance=" + instance(),
                "-Dartemis.instance.etc=" + etc,
                "-Ddata.dir=" + instance().resolve("data"),
                "-cp",
                distribution.resolve("artemis/lib/artemis-boot.jar").toString(),
                "org.apache.activemq.artemis.boot.Artemis",
                "run");
    }

    private boolean serves() {
        return IntStream.of(port, amqpPort, stompPort).allMatch(open -> Ports.answers(HOST, open));
    }

    private Path instance() {
        return home.path("broker");
    }

    private String mark() {
        return "-Dkontakt.broker.home=" + instance();
    }
}
