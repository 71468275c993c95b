package dk.kontakt.channel.email;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mail by its UID. Its place in the folder would not do: places move when others expunge mails, and not every server holds that back
 * until it has said so (RFC 3501, 7.4.1).
 */
final class MailBytes {
    private MailBytes() {}

    /** As it lies on the server, without marking it as seen; empty if it is gone. */
    static Optional<byte[]> read(IMAPFolder folder, long uid) throws MessagingException {
        return Optional.ofNullable((byte[]) folder.doCommand(protocol -> fetch(protocol, uid)));
    }

    private static byte @Nullable [] fetch(IMAPProtocol protocol, long uid) throws ProtocolException {
        Response[] answers = protocol.command("UID FETCH " + uid + " (UID BODY.PEEK[])", null);
        byte[] raw = null;
        for (Response answer : answers) {
            if (answer instanceof FetchResponse fetched && isOf(fetched, uid)) {
                raw = bytes(fetched.getItem(BODY.class));
            }
        }
        protocol.notifyResponseHandlers(answers);
        protocol.handleResult(answers[answers.length - 1]);
        return raw;
    }

    private static boolean isOf(FetchResponse fetched, long uid) {
        UID named = fetched.getItem(UID.class);
        return named != null && named.uid == uid && fetched.getItem(BODY.class) != null;
    }

    private static byte[] bytes(BODY body) {
        ByteArray content = body.getByteArray();
        return content == null ? new byte[0] : content.getNewBytes();
    }
}
