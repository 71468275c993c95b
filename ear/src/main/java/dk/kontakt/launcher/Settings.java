package dk.kontakt.launcher;

import dk.kontakt.platform.LocalZone;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the user chose: a system property {@code kontakt.some.name} or else the environment's KONTAKT_SOME_NAME. */
public final class Settings {
    private final Map<String, String> properties;
    private final Map<String, String> environment;

    public Settings(Map<String, String> properties, Map<String, String> environment) {
        this.properties = Map.copyOf(properties);
        this.environment = Map.copyOf(environment);
    }

    public static Settings ofThisProcess() {
        Map<String, String> properties = new HashMap<>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        return new Settings(properties, System.getenv());
    }

    /** A blank value counts as none, so that an empty variable in a unit file means the default. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(properties.get(name))
                .or(() -> Optional.ofNullable(environment.get(variable(name))))
                .filter(value -> !value.isBlank());
    }

    public String get(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }

    public int port(String name, int otherwise) {
        int port = number(name, otherwise);
        if (port < 1 || port > 65_535) {
            throw new StartRefused("-D" + name + "=" + port + " is no port; give one between 1 and 65535.");
        }
        return port;
    }

    public int number(String name, int otherwise) {
        try {
            return find(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new StartRefused("-D" + name + "=" + get(name, "") + " is no number.", e);
        }
    }

    /** What was given under a prefix, by the names that the environment has for it. */
    Map<String, String> asEnvironment(String prefix) {
        return properties.entrySet().stream()
                .filter(property -> property.getKey().startsWith(prefix))
                .collect(Collectors.toMap(property -> variable(property.getKey()), Map.Entry::getValue));
    }

    /** The region whose days and times hold, as {@link LocalZone} has it. */
    String zone() {
        String zone = get(LocalZone.PROPERTY, LocalZone.USUAL);
        if (!LocalZone.isRegion(zone)) {
            throw new StartRefused("-D" + LocalZone.PROPERTY + "=" + zone
                    + " is no time zone; give the name of a region, as " + LocalZone.USUAL + ".");
        }
        return zone;
    }

    public boolean demo() {
        return !get("kontakt.demo", "true").equalsIgnoreCase("false");
    }

    /** Where data, logs and passwords are kept. */
    public Path home() {
        return Path.of(get("kontakt.home", get("kontakt.checkout", ".") + "/.kontakt"))
                .toAbsolutePath()
                .normalize();
    }

    /** Where the packages, the server and the broker lie: beside the {@code lib} directory this class came from. */
    public Path distribution() {
        return find("kontakt.distribution")
                .map(Path::of)
                .orElseGet(Settings::aboveLib)
                .toAbsolutePath();
    }

    private static Path aboveLib() {
        try {
            Path jar = Path.of(Settings.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolve("../..").normalize();
        } catch (URISyntaxException e) {
            throw new StartRefused(
                    "Start from a directory without unusual characters, or give -Dkontakt.distribution.", e);
        }
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
