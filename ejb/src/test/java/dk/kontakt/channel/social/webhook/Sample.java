package dk.kontakt.channel.social.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Bodies of our own making, after the platforms' public documentation. */
public final class Sample {
    private Sample() {}

    public static byte[] of(String name) {
        try (InputStream file = Sample.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
