package dk.kontakt.launcher;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;

/** Starts the embedded default, waits, and stops it when this process is asked to end. */
public final class Launcher {
    private final Settings settings;
    private final Progress progress;
    private final Deque<Part> running = new ArrayDeque<>();

    private Launcher(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    public static void main(String[] arguments) {
        Progress progress = new Progress(System.out, Clock.systemUTC());
        try {
            new Launcher(Settings.ofThisProcess(), progress).run();
        } catch (StartRefused e) {
            progress.text(String.valueOf(e.getMessage()));
            System.exit(1);
        }
    }

    private void run() {
        Home home = Home.open(settings.home());
        Secrets secrets = new Secrets(home);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        progress.line("kontakt", Versions.product() + ", data in " + settings.home());
        DatabaseAddress database = database(home, secrets);
        BrokerAddress broker = broker(home, secrets);
        prepare(new Schema(database));
        ServerProcess server = new ServerProcess(home, settings, database, broker);
        start(server, server.url());
        Welcome.show(progress, settings, server.url());
        server.exit().join();
    }

    private DatabaseAddress database(Home home, Secrets secrets) {
        return DatabaseAddress.external(settings).orElseGet(() -> {
            DatabaseProcess process = new DatabaseProcess(home, secrets, settings);
            start(process, process.address().url());
            return process.address();
        });
    }

    private BrokerAddress broker(Home home, Secrets secrets) {
        return BrokerAddress.external(settings).orElseGet(() -> {
            BrokerProcess process = new BrokerProcess(home, secrets, settings);
            start(process, process.address() + ", AMQP 1.0 on " + process.amqpPort());
            return process.address();
        });
    }

    private void prepare(Schema schema) {
        int applied = schema.migrate();
        progress.line("tables", applied == 0 ? "up to date" : applied + " migrations applied");
        if (settings.demo() && schema.loadDemo()) {
            progress.line("demo", "loaded");
        }
    }

    private void start(Part part, String where) {
        synchronized (running) {
            running.push(part);
        }
        part.start();
        progress.line(part.name(), where);
    }

    private void stop() {
        synchronized (running) {
            while (!running.isEmpty()) {
                Part part = running.pop();
                part.stop();
                progress.line(part.name(), "stopped");
            }
        }
    }
}
