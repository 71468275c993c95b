package dk.kontakt.channel.social.webhook;

import dk.kontakt.ticket.Channel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Names a conversation by the channel, our page or number, and the other side, so that whoever writes again continues the open case. What is
 * said in public and what is said in private are two conversations: an answer must not go to the wrong one.
 */
final class ConversationId {
    private static final int LONGEST = 180;

    private ConversationId() {}

    static String direct(Channel channel, String ours, String theirs) {
        return channel.name().toLowerCase(Locale.ROOT) + ":" + ours + ":" + theirs;
    }

    static String open(Channel channel, String ours, String theirs) {
        return direct(channel, ours, theirs) + ":public";
    }

    /** The id itself, or where it is too long to be stored, its digest. */
    static String fitting(String id) {
        return id.length() <= LONGEST ? id : digest(id);
    }

    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
