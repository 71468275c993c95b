package dk.kontakt.channel.email;

import static java.util.stream.Collectors.joining;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.jspecify.annotations.Nullable;

/**
 * The mails of a folder by their UIDs. Their places in the folder would not do: places move when others expunge mails, and not every server
 * holds that back until it has said so (RFC 3501, 7.4.1); who counts with them then misses mails until the folder is opened anew.
 */
final class MailsByUid {
    private static final long NONE = -1;

    private MailsByUid() {}

    /** The UIDs above that one, in ascending order. */
    static List<Long> after(IMAPFolder folder, long uid) throws MessagingException {
        List<Long> found = new ArrayList<>();
        folder.doCommand(protocol -> search(protocol, uid, found));
        return found.stream().sorted().toList();
    }

    /** As it lies on the server, without marking it as seen; empty if it is gone. */
    static Optional<byte[]> read(IMAPFolder folder, long uid) throws MessagingException {
        return Optional.ofNullable((byte[]) folder.doCommand(protocol -> fetch(protocol, uid)));
    }

    /** Those of them that are still there. */
    static void markSeen(IMAPFolder folder, List<Long> uids) throws MessagingException {
        String set = uids.stream().map(String::valueOf).collect(joining(","));
        folder.doCommand(
                protocol -> finish(protocol, protocol.command("UID STORE " + set + " +FLAGS.SILENT (\\Seen)", null)));
    }

    /** The server names its last mail even if that is older. */
    private static @Nullable Object search(IMAPProtocol protocol, long uid, List<Long> found) throws ProtocolException {
        Response[] answers = protocol.command("UID SEARCH UID " + (uid + 1) + ":*", null);
        for (Response answer : answers) {
            if (answer instanceof IMAPResponse named && named.keyEquals("SEARCH")) {
                for (long next = named.readLong(); next != NONE; next = named.readLong()) {
                    if (next > uid) {
                        found.add(next);
                    }
                }
            }
        }
        return finish(protocol, answers);
    }

    private static byte @Nullable [] fetch(IMAPProtocol protocol, long uid) throws ProtocolException {
        Response[] answers = protocol.command("UID FETCH " + uid + " (UID BODY.PEEK[])", null);
        byte[] raw = null;
        for (Response answer : answers) {
            if (answer instanceof FetchResponse fetched && isOf(fetched, uid)) {
                raw = bytes(fetched.getItem(BODY.class));
            }
        }
        finish(protocol, answers);
        return raw;
    }

    private static @Nullable Object finish(IMAPProtocol protocol, Response[] answers) throws ProtocolException {
        protocol.notifyResponseHandlers(answers);
        protocol.handleResult(answers[answers.length - 1]);
        return null;
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
