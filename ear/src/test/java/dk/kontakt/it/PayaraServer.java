package dk.kontakt.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Payara Server Full with a domain of its own, made, configured and stopped by its own commands. */
final class PayaraServer {
    private static final String DOMAIN = "kontakt";
    private static final int HTTP_OFFSET = 80;
    private static final int ADMIN_OFFSET = 48;

    private final Path domains;
    private final Map<String, String> environment;
    private final int portBase;

    private PayaraServer(Path domains, Map<String, String> environment, int portBase) {
        this.domains = domains;
        this.environment = environment;
        this.portBase = portBase;
    }

    /** A server that is to use these backends; not started yet. */
    static PayaraServer with(Parts parts) {
        Path domains = Deployments.target()
                .resolve("it")
                .resolve("domains-" + ProcessHandle.current().pid());
        return new PayaraServer(domains, ServerProperties.asEnvironment(parts), PortBlock.free());
    }

    void start() {
        createDomain();
        asadmin("start-domain", "--domaindir", domains.toString(), DOMAIN);
        remote("multimode", "--file", "config/payara/post-boot.asadmin");
    }

    void deploy(Path archive) {
        remote("deploy", "--name", "kontakt", archive.toString());
    }

    String url() {
        return "http://127.0.0.1:" + (portBase + HTTP_OFFSET) + "/";
    }

    void stop() {
        asadmin("stop-domain", "--domaindir", domains.toString(), "--kill", DOMAIN);
    }

    private void createDomain() {
        asadmin(
                "create-domain",
                "--nopassword",
                "--portbase",
                Integer.toString(portBase),
                "--domaindir",
                domains.toString(),
                DOMAIN);
        try {
            Path driver = Deployments.distribution().resolve("postgresql.jar");
            Files.copy(driver, domains.resolve(DOMAIN).resolve("lib").resolve("postgresql.jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remote(String... command) {
        List<String> all = new ArrayList<>(List.of("--port", Integer.toString(portBase + ADMIN_OFFSET)));
        all.addAll(List.of(command));
        asadmin(all.toArray(String[]::new));
    }

    private void asadmin(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElse("java"), "-jar", client().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Deployments.distribution().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("JDK_JAVA_OPTIONS", Parts.SHORT_LIVED);
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            requireSuccess(process.waitFor(), arguments, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file of commands ends with 0 also when one of them failed. */
    private static void requireSuccess(int exit, String[] arguments, String output) {
        if (exit != 0 || output.contains(" failed.")) {
            throw new IllegalStateException(String.join(" ", arguments) + " failed:\n" + output);
        }
    }

    private static Path client() {
        return Deployments.target().resolve("payara-server/payara6/glassfish/lib/client/appserver-cli.jar");
    }
}
