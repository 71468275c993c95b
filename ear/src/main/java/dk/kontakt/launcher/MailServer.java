package dk.kontakt.launcher;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The demo's mail server, within the launcher's own process: any address has a mailbox from its first use on, and any password opens it.
 * Mails are kept in memory, until the launcher ends.
 */
public final class MailServer implements Part {
    static final String ADDRESS = "support@localhost";

    private static final String HOST = "127.0.0.1";
    private static final String SMTP_PROPERTY = "kontakt.smtp.port";
    private static final String IMAP_PROPERTY = "kontakt.imap.port";
    private static final int DEFAULT_SMTP_PORT = 3025;
    private static final int DEFAULT_IMAP_PORT = 3143;
    private static final String MOVE =
            "update mailbox set smtp_port = ?, imap_port = ? where address = ? and imap_host = ?";

    /** Quiet when a client goes away; held here, since a logger that nobody holds forgets its level. */
    private static final Logger LOG = Logger.getLogger("com.icegreen.greenmail");

    private final int smtpPort;
    private final int imapPort;
    private final GreenMail server;

    public MailServer(Settings settings) {
        this.smtpPort = settings.port(SMTP_PROPERTY, DEFAULT_SMTP_PORT);
        this.imapPort = settings.port(IMAP_PROPERTY, DEFAULT_IMAP_PORT);
        this.server = new GreenMail(new ServerSetup[] {
                    new ServerSetup(smtpPort, HOST, ServerSetup.PROTOCOL_SMTP),
                    new ServerSetup(imapPort, HOST, ServerSetup.PROTOCOL_IMAP)
                })
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        LOG.setLevel(Level.SEVERE);
    }

    /** Tells the demo's mailbox the ports of this start; false if there is none, as in a database that is somebody's own. */
    boolean isUsedBy(DatabaseAddress database) {
        try (Connection connection = database.connect();
                PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setInt(1, smtpPort);
            move.setInt(2, imapPort);
            move.setString(3, ADDRESS);
            move.setString(4, HOST);
            return move.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new StartRefused("Cannot read the mailboxes in " + database + ": " + e.getMessage(), e);
        }
    }

    /** What a customer's mail program needs to know. */
    String directions() {
        return "Write to " + ADDRESS + " by SMTP on " + HOST + ":" + smtpPort + "; read answers by IMAP on " + HOST
                + ":" + imapPort + ", any user name and password.";
    }

    @Override
    public String toString() {
        return HOST + ", SMTP on port " + smtpPort + ", IMAP on port " + imapPort;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public void clear() {
        Ports.requireFree(HOST, smtpPort, SMTP_PROPERTY);
        Ports.requireFree(HOST, imapPort, IMAP_PROPERTY);
    }

    @Override
    public void start() {
        try {
            server.start();
        } catch (IllegalStateException e) {
            throw new StartRefused("The mail server did not start: " + e.getMessage(), e);
        }
    }

    /** Never: it ends with this process. */
    @Override
    public CompletableFuture<?> exit() {
        return new CompletableFuture<>();
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public void kill() {
        stop();
    }
}
