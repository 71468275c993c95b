package dk.kontakt.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import java.util.Properties;

/** Connects to mail servers; nothing waits for one longer than a minute. */
@ApplicationScoped
class MailServers {
    private static final String CONNECTING = "10000";
    private static final String ANSWERING = "60000";

    @Inject
    private AccessTokens tokens;

    Store read(Mailbox mailbox) throws MessagingException {
        Mailbox.Server server = mailbox.imap();
        String protocol = server.security() == Mailbox.Security.TLS ? "imaps" : "imap";
        Store store = session(mailbox, protocol, server).getStore(protocol);
        store.connect(server.host(), server.port(), mailbox.username(), secret(mailbox));
        return store;
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

    private static Session session(Mailbox mailbox, String protocol, Mailbox.Server server) {
        var settings = new Properties();
        String prefix = "mail." + protocol + ".";
        settings.setProperty(prefix + "connectiontimeout", CONNECTING);
        settings.setProperty(prefix + "timeout", ANSWERING);
        settings.setProperty(prefix + "writetimeout", ANSWERING);
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
