package dk.kontakt.it;

import java.io.File;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archives under test: the built ones, untouched. */
public final class Deployments {
    private Deployments() {}

    /** The WAR for Payara Micro. */
    public static WebArchive war() {
        File file = distribution().resolve("kontakt.war").toFile();
        return ShrinkWrap.createFromZipFile(WebArchive.class, file);
    }

    /** The archive for full application servers. */
    public static Path ear() {
        return distribution().resolve("kontakt.ear");
    }

    /** The directory that the launcher runs from. */
    public static Path distribution() {
        return Path.of(System.getProperty("kontakt.distribution"));
    }

    /** The module's build directory, for what tests write. */
    public static Path target() {
        return Path.of(System.getProperty("kontakt.target"));
    }
}
