package dk.kontakt.channel.email;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A connection to the server that sends for a mailbox, made for the first mail and kept for those behind it. */
final class SmtpLine implements AutoCloseable {
    private final MailServers servers;
    private final Mailbox mailbox;
    private @Nullable Transport transport;

    SmtpLine(MailServers servers, Mailbox mailbox) {
        this.servers = servers;
        this.mailbox = mailbox;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    void send(byte[] mail, String recipient) throws MessagingException {
        Address[] to = {new InternetAddress(recipient)};
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
        open().sendMessage(message, to);
    }

    /** A server may have ended a connection that it took a mail by. */
    private Transport open() throws MessagingException {
        Transport open = transport;
        if (open == null || !open.isConnected()) {
            close();
            open = servers.send(mailbox);
            transport = open;
        }
        return open;
    }

    @Override
    public void close() throws MessagingException {
        if (transport != null) {
            transport.close();
        }
        transport = null;
    }
}
