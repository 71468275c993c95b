package dk.kontakt.channel.social.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of authentication (RFC 2104), and comparing that takes as long for wrong ones as for right ones. */
enum Hmac {
    SHA_1("HmacSHA1"),
    SHA_256("HmacSHA256");

    private final String algorithm;

    Hmac(String algorithm) {
        this.algorithm = algorithm;
    }

    String hex(String secret, byte[] data) {
        return HexFormat.of().formatHex(of(secret, data));
    }

    String base64(String secret, byte[] data) {
        return Base64.getEncoder().encodeToString(of(secret, data));
    }

    static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] of(String secret, byte[] data) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
