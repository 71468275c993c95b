package dk.kontakt.it;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.kontakt.launcher.Ports;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.awaitility.Awaitility;

/** Another project's mail server, where everybody has a mailbox, and a customer's plain way to send. */
public final class PostOffice implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    // GreenMail's threads die of clients that leave in the middle of a command, which is no failure of the test that
    // waits meanwhile.
    static {
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
    }

    private final int smtpPort = Ports.free();
    private final int imapPort = Ports.free();
    private GreenMail server = open();

    public int smtpPort() {
        return smtpPort;
    }

    public int imapPort() {
        return imapPort;
    }

    /** Sends by SMTP; {@code from} is the return path, and a mail may be any bytes in Latin-1. */
    void send(String from, String to, String mail) throws IOException {
        try (Socket socket = new Socket(HOST, smtpPort);
                var answers = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
            String content = mail.replace("\r\n", "\n").replace("\n", "\r\n").replace("\r\n.", "\r\n..");
            for (String line : List.of(
                    "",
                    "EHLO customer",
                    "MAIL FROM:<" + from + ">",
                    "RCPT TO:<" + to + ">",
                    "DATA",
                    content + "\r\n.",
                    "QUIT")) {
                if (!line.isEmpty()) {
                    socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                }
                requireAgreement(answers);
            }
        }
    }

    private static void requireAgreement(BufferedReader answers) throws IOException {
        String answer = answers.readLine();
        while (answer != null && answer.length() > 3 && answer.charAt(3) == '-') {
            answer = answers.readLine();
        }
        if (answer == null || answer.charAt(0) > '3') {
            throw new IOException("The mail server answered " + answer);
        }
    }

    /** The mails in somebody's mailbox, the oldest first. */
    public List<MimeMessage> mailsOf(String address) throws Exception {
        GreenMailUser user = server.getUserManager().getUserByEmail(address);
        if (user == null) {
            return List.of();
        }
        List<MimeMessage> mails = new ArrayList<>();
        for (StoredMessage stored :
                server.getManagers().getImapHostManager().getInbox(user).getMessages()) {
            mails.add(stored.getMimeMessage());
        }
        return mails;
    }

    /** Puts a mail into somebody's mailbox at once, as if it had come while nobody looked. */
    public void put(String address, String mail) throws Exception {
        GreenMailUser user = server.setUser(address, address, "secret");
        var bytes = new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), bytes));
    }

    /** Takes every other mail of those senders out of somebody's mailbox, whoever reads it; returns how many. */
    int expungeEveryOther(String address, String senders) throws Exception {
        MailFolder inbox = server.getManagers()
                .getImapHostManager()
                .getInbox(server.getUserManager().getUserByEmail(address));
        int gone = 0;
        int at = 0;
        for (StoredMessage stored : inbox.getMessages()) {
            if (stored.getMimeMessage().getFrom()[0].toString().contains(senders) && at++ % 2 == 1) {
                stored.setFlag(Flags.Flag.DELETED, true);
                gone++;
            }
        }
        inbox.expunge();
        return gone;
    }

    void goDown() {
        server.stop();
    }

    /** Comes back with other numbers, under a validity of its own, for the mails that it kept in one mailbox. */
    void comeBack(String address, List<byte[]> kept) throws Exception {
        server = open();
        GreenMailUser user = server.setUser(address, address, "secret");
        for (byte[] mail : kept) {
            user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)));
        }
    }

    List<byte[]> copyOf(String address) throws Exception {
        List<byte[]> copy = new ArrayList<>();
        for (MimeMessage mail : mailsOf(address)) {
            var bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes);
            copy.add(bytes.toByteArray());
        }
        return copy;
    }

    @Override
    public void close() {
        server.stop();
    }

    private GreenMail open() {
        var opened = new GreenMail(new ServerSetup[] {
                    new ServerSetup(smtpPort, HOST, ServerSetup.PROTOCOL_SMTP),
                    new ServerSetup(imapPort, HOST, ServerSetup.PROTOCOL_IMAP)
                })
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        opened.start();
        return opened;
    }
}
