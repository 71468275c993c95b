package dk.kontakt.launcher;

import java.time.Clock;

/** Starts the embedded default, waits, and stops it when this process is asked to end. */
public final class Launcher {
    private final Settings settings;
    private final Progress progress;
    private final RunningParts parts;
    private final Clock clock;

    private Launcher(Settings settings, Progress progress, Clock clock) {
        this.settings = settings;
        this.progress = progress;
        this.clock = clock;
        this.parts = new RunningParts(progress, clock);
    }

    public static void main(String[] arguments) {
        Clock clock = Clock.systemUTC();
        Launcher launcher = new Launcher(Settings.ofThisProcess(), new Progress(System.out, clock), clock);
        try {
            launcher.obey();
        } catch (StartRefused e) {
            launcher.giveUp(String.valueOf(e.getMessage()));
        }
    }

    private void obey() {
        String command = settings.get("kontakt.command", "run");
        switch (command) {
            case "run" -> run();
            case "create-admin" -> createAdmin();
            default ->
                throw new StartRefused(
                        "There is no -Dkontakt.command=" + command + "; there are run and create-admin.");
        }
    }

    /** Silent while stopping: what fails then fails because it was stopped. */
    private void giveUp(String line) {
        if (!parts.isStopping()) {
            progress.text(line);
            System.exit(1);
        }
    }

    private void run() {
        Home home = Home.at(settings.home());
        home.lock();
        stopOnExit();
        progress.line("kontakt", Versions.product() + ", data in " + settings.home());
        Backends backends = Backends.of(home, settings);
        ServerProcess server = new ServerProcess(home, settings, backends.databaseAddress(), backends.brokerAddress());
        MailServer mail = new MailServer(settings);
        server.clear();
        backends.clear();
        start(backends);
        Schema schema = migrated(backends);
        loadDemo(schema);
        boolean receivesMail = startMail(mail, backends);
        parts.start(server, server.url());
        startSystems(home, backends);
        new Welcome(progress, settings).show(server.url(), schema.hasAccounts(), receivesMail ? mail.directions() : "");
        parts.watch();
    }

    private boolean startMail(MailServer mail, Backends backends) {
        boolean used = settings.demo() && mail.isUsedBy(backends.databaseAddress());
        if (used) {
            mail.clear();
            parts.start(mail, mail.toString());
        }
        return used;
    }

    /** The demo's CRM and ERP; a broker of the user's own has the user's own systems. */
    private void startSystems(Home home, Backends backends) {
        if (settings.demo() && backends.broker().isPresent()) {
            BrokerAddress broker = backends.broker().get().integrationAddress();
            var systems = new SystemsProcess(home, settings, backends.databaseAddress(), broker);
            systems.clear();
            parts.start(systems, systems.toString());
        }
    }

    /** Beside a running Kontakt, or else with its database for as long as it takes. */
    private void createAdmin() {
        FirstAdministrator administrator = new FirstAdministrator(settings, clock);
        Home home = Home.at(settings.home());
        Backends backends = Backends.of(home, settings);
        if (home.tryLock()) {
            stopOnExit();
            backends.database().ifPresent(this::startAlone);
        }
        migrated(backends);
        administrator.storeIn(backends.databaseAddress());
        progress.line("account", administrator.name() + " is an administrator now");
        parts.stopAll();
    }

    private void stopOnExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(parts::stopAll, "stop"));
    }

    private void startAlone(DatabaseProcess database) {
        database.clear();
        parts.start(database, database.address().url());
    }

    private void start(Backends backends) {
        backends.database()
                .ifPresent(database -> parts.start(database, database.address().url()));
        backends.broker()
                .ifPresent(broker -> parts.start(
                        broker,
                        broker.address() + ", AMQP 1.0 on port " + broker.amqpPort() + ", STOMP on "
                                + broker.stompPort()));
    }

    private Schema migrated(Backends backends) {
        Schema schema = new Schema(backends.databaseAddress());
        schema.migrate();
        progress.line("tables", "up to date");
        return schema;
    }

    private void loadDemo(Schema schema) {
        if (settings.demo() && schema.loadDemo()) {
            progress.line("demo", "loaded");
        }
    }
}
