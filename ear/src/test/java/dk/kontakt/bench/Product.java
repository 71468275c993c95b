package dk.kontakt.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Kontakt started by {@code mvn -Prun} on ports of its own, and stopped. */
final class Product implements AutoCloseable {
    static final int HTTP = 18090;
    static final int AMQP = 15690;
    private static final int DATABASE = 15490;
    private static final int BROKER = 15691;
    private static final int SMTP = 15692;
    private static final int IMAP = 15693;
    private static final int STOMP = 15694;

    private final Path home;
    private final Process maven;
    private final Duration untilReady;

    private Product(Path home, Process maven, Duration untilReady) {
        this.home = home;
        this.maven = maven;
        this.untilReady = untilReady;
    }

    /** Starts and waits until the address is printed. @param more settings, as {@code -Dkontakt.demo.crm=10} */
    static Product start(Path checkout, Path mavenHome, Path home, String... more) throws IOException {
        long begin = System.nanoTime();
        List<String> command = new ArrayList<>(List.of(
                mavenHome.resolve("bin/mvn").toString(),
                "-B",
                "-Prun",
                "-Dkontakt.home=" + home,
                "-Dkontakt.http.port=" + HTTP,
                "-Dkontakt.amqp.port=" + AMQP,
                "-Dkontakt.stomp.port=" + STOMP,
                "-Dkontakt.smtp.port=" + SMTP,
                "-Dkontakt.imap.port=" + IMAP,
                "-Dkontakt.db.port=" + DATABASE,
                "-Dkontakt.broker.port=" + BROKER));
        command.addAll(List.of(more));
        Process maven = new ProcessBuilder(command)
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .start();
        awaitReady(maven);
        return new Product(home, maven, Duration.ofNanos(System.nanoTime() - begin));
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder()).forEach(Product::deleteOne);
            }
        }
    }

    Duration untilReady() {
        return untilReady;
    }

    Connection database() throws SQLException, IOException {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + DATABASE + "/kontakt";
        return DriverManager.getConnection(url, "kontakt", secrets.getProperty("database.kontakt"));
    }

    /** Resident memory in MiB of the process whose command line holds {@code mark}, with its children. */
    double residentMemory(String mark) throws IOException {
        List<ProcessHandle> roots = ProcessHandle.allProcesses()
                .filter(process -> commandLine(process).contains(mark)
                        && commandLine(process).contains(home.toString()))
                .toList();
        double kib = 0;
        for (ProcessHandle root : roots) {
            for (ProcessHandle process :
                    Stream.concat(Stream.of(root), root.descendants()).toList()) {
                kib += proportionalKib(process.pid());
            }
        }
        return kib / 1024;
    }

    @Override
    public void close() {
        maven.destroy();
        try {
            if (!maven.waitFor(60, TimeUnit.SECONDS)) {
                maven.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitReady(Process maven) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(maven.getInputStream(), StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.contains("Kontakt is ready")) {
                Thread drain = new Thread(() -> readAway(reader), "maven's output");
                drain.setDaemon(true);
                drain.start();
                return;
            }
        }
        throw new IOException("Kontakt did not start");
    }

    private static void readAway(BufferedReader reader) {
        try {
            while (reader.readLine() != null) {
                // A full pipe would stop Maven.
            }
        } catch (IOException e) {
            // Maven ended.
        }
    }

    /** Shared pages count once over the processes that share them; PostgreSQL's would otherwise count many times. */
    private static double proportionalKib(long pid) throws IOException {
        Path rollup = Path.of("/proc/" + pid + "/smaps_rollup");
        if (!Files.isReadable(rollup)) {
            return 0;
        }
        return Files.readAllLines(rollup).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .sum();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("/proc/" + process.pid() + "/cmdline"));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
