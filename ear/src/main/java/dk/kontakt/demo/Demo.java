package dk.kontakt.demo;

import dk.kontakt.demo.crew.Crew;
import dk.kontakt.demo.setup.ShopSetup;
import dk.kontakt.demo.story.HistoryLoad;
import dk.kontakt.launcher.DemoData;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The demo: the web shop Fjordbo with its customer service and the history of its last 90 days. */
public final class Demo implements DemoData {
    private static final int CONTACTS = 20_000;
    private static final long SEED = 20_071_005;

    @Override
    public void load(Connection connection) throws SQLException {
        load(
                connection,
                Integer.getInteger("kontakt.demo.contacts", CONTACTS),
                Clock.systemUTC().instant(),
                SEED);
    }

    /**
     * Fills an empty database, in the caller's transaction. The same seed and the same end give the same rows, but for the password's
     * hash, which is salted.
     */
    public static void load(Connection connection, int contacts, Instant now, long seed) throws SQLException {
        Instant end = now.truncatedTo(ChronoUnit.MILLIS);
        var crew = new Crew();
        new ShopSetup(connection, end).store(crew);
        new HistoryLoad(connection, contacts, end, seed).load(crew);
    }
}
