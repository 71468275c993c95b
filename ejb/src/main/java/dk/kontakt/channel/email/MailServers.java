package dk.kontakt.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Properties;

/** Connects to mail servers; nothing waits for one longer than a minute. */
@ApplicationScoped
class MailServers {
    private static final String CONNECTING = "10000";
    private static final Duration READING = Duration.ofSeconds(30);

    /** What is taken may be scanned first; one that we gave up too early would be sent again. */
    private static final Duration SENDING = Duration.ofSeconds(60);

    private final Duration reading;
    private final Duration sending;

    @Inject
    private AccessTokens tokens;

    @SuppressWarnings("NullAway.Init")
    MailServers() {
        this(READING, SENDING);
    }

    @SuppressWarnings("NullAway.Init")
    MailServers(Duration reading, Duration sending) {
        this.reading = reading;
        this.sending = sending;
    }

    Store read(Mailbox mailbox) throws MessagingException {
        return read(mailbox, new BreakableSockets());
    }

    Store read(Mailbox mailbox, BreakableSockets sockets) throws MessagingException {
        Mailbox.Server server = mailbox.imap();
        String protocol = server.security() == Mailbox.Security.TLS ? "imaps" : "imap";
        Session session = session(mailbox, protocol, server);
        session.getProperties().put("mail." + protocol + ".socketFactory", sockets);
        Store store = session.getStore(protocol);
        store.connect(server.host(), server.port(), mailbox.username(), secret(mailbox));
        return store;
    }

    /** How long a server may take to say something when it is asked. */
    Duration reading() {
        return reading;
    }

    Transport send(Mailbox mailbox) throws MessagingException {
        Mailbox.Server server = mailbox.smtp();
        String protocol = server.security() == Mailbox.Security.TLS ? "smtps" : "smtp";
        Transport transport = session(mailbox, protocol, server).getTransport(protocol);
        transport.connect(server.host(), server.port(), mailbox.username(), secret(mailbox));
        return transport;
    }

    private String secret(Mailbox mailbox) {
        return mailbox.authentication() == Mailbox.Authentication.XOAUTH2
                ? tokens.tokenOf(mailbox)
                : MailSecrets.of(mailbox, "password");
    }

    private Session session(Mailbox mailbox, String protocol, Mailbox.Server server) {
        var settings = new Properties();
        String prefix = "mail." + protocol + ".";
        settings.setProperty(prefix + "connectiontimeout", CONNECTING);
        String answering = Long.toString((protocol.startsWith("imap") ? reading : sending).toMillis());
        settings.setProperty(prefix + "timeout", answering);
        settings.setProperty(prefix + "writetimeout", answering);
        settings.setProperty(prefix + "auth", "true");
        settings.setProperty(prefix + "peek", "true");
        settings.setProperty(prefix + "fetchsize", "262144");
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (server.security() == Mailbox.Security.STARTTLS) {
            settings.setProperty(prefix + "starttls.enable", "true");
            settings.setProperty(prefix + "starttls.required", "true");
        }
        if (mailbox.authentication() == Mailbox.Authentication.XOAUTH2) {
            settings.setProperty(prefix + "auth.mechanisms", "XOAUTH2");
        }
        return Session.getInstance(settings);
    }
}
