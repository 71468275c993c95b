package dk.kontakt.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Version numbers that the build wrote down. */
final class Versions {
    private static final Properties WRITTEN = read();

    private Versions() {}

    static String product() {
        return WRITTEN.getProperty("product");
    }

    static String postgresql() {
        return WRITTEN.getProperty("postgresql");
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream stream = Versions.class.getResourceAsStream("versions.properties")) {
            properties.load(Objects.requireNonNull(stream));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
