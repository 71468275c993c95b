package dk.kontakt.channel.email.rule;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The Message-IDs of our own mails, {@code t12345.unique.mac@domain}: they name the case, and nobody else can make one. The MAC is
 * HMAC-SHA-256, cut to 128 bits, of the case and the unique part. The domain is not part of it, so that ids outlive the company's name.
 */
public final class SignedId {
    private static final Pattern FORM =
            Pattern.compile("t([1-9][0-9]{0,17})\\.([a-z0-9]{1,64})\\.([0-9a-f]{32})@[^@]+");
    private static final Pattern UNIQUE = Pattern.compile("[a-z0-9]{1,64}");
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "kontakt mail id\n";
    private static final int MAC_BYTES = 16;
    private static final long LAST_TICKET = 999_999_999_999_999_999L;
    private static final int LEAST_KEY_BYTES = 16;

    private final String domain;
    private final List<SecretKeySpec> keys;

    /**
     * @param keys the first signs; the others are still believed, until nobody answers what they signed
     * @throws IllegalArgumentException if there is no key, or one is shorter than 16 bytes
     */
    public SignedId(String domain, List<byte[]> keys) {
        if (keys.isEmpty() || keys.stream().anyMatch(key -> key.length < LEAST_KEY_BYTES)) {
            throw new IllegalArgumentException("ids are signed with keys of at least " + LEAST_KEY_BYTES + " bytes");
        }
        this.domain = domain;
        this.keys = keys.stream().map(key -> new SecretKeySpec(key, ALGORITHM)).toList();
    }

    /**
     * The id of a new mail, without its angle brackets.
     *
     * @param unique lower-case letters and digits, never used before for this ticket
     */
    public String of(long ticket, String unique) {
        if (ticket < 1 || ticket > LAST_TICKET || !UNIQUE.matcher(unique).matches()) {
            throw new IllegalArgumentException("no id can be made of " + ticket + " and " + unique);
        }
        String mac = HexFormat.of().formatHex(mac(keys.get(0), ticket, unique));
        return "t" + ticket + "." + unique + "." + mac + "@" + domain;
    }

    /** The case of an id that we made, with or without brackets and in any case of letters; empty for every other id. */
    public Optional<Long> ticketOf(String id) {
        Matcher form = FORM.matcher(MessageId.normal(id));
        if (!form.matches()) {
            return Optional.empty();
        }
        long ticket = Long.parseLong(form.group(1));
        byte[] claimed = HexFormat.of().parseHex(form.group(3));
        boolean ours = keys.stream().anyMatch(key -> MessageDigest.isEqual(mac(key, ticket, form.group(2)), claimed));
        return ours ? Optional.of(ticket) : Optional.empty();
    }

    private static byte[] mac(SecretKeySpec key, long ticket, String unique) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] whole = mac.doFinal((PURPOSE + ticket + "." + unique).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(whole, MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }
}
