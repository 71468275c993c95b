package dk.kontakt.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords as PBKDF2 with HMAC-SHA-256, in the text form {@code algorithm:iterations:salt:hash} that Jakarta Security also writes.
 * The number of iterations follows OWASP's Password Storage Cheat Sheet (600,000 in 2023) and is kept with each hash, so it can rise.
 */
public final class PasswordHash {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ITERATIONS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {}

    public static String of(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder();
        byte[] hash = derive(password, salt, ITERATIONS);
        return ALGORITHM + ":" + ITERATIONS + ":" + text.encodeToString(salt) + ":" + text.encodeToString(hash);
    }

    public static boolean matches(char[] password, String stored) {
        String[] parts = stored.split(":", 4);
        Base64.Decoder bytes = Base64.getDecoder();
        byte[] derived = derive(password, bytes.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, bytes.decode(parts[3]));
    }

    private static byte[] derive(char[] password, byte[] salt, int iterations) {
        try {
            var key = new PBEKeySpec(password, salt, iterations, HASH_BITS);
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }
}
