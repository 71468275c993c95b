package dk.kontakt.channel.email.mime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads base64, skips what is none, goes on after padding, and keeps what there is of a broken end. */
final class TolerantBase64 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final byte[] VALUES = new byte[256];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            VALUES[ALPHABET.charAt(i)] = (byte) i;
        }
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final byte[] block = new byte[48 * 1024];
    private int filled;
    private int bits;
    private int count;
    private boolean broken;

    void read(InputStream encoded) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        for (int n = encoded.read(buffer); n >= 0; n = encoded.read(buffer)) {
            for (int i = 0; i < n; i++) {
                add(buffer[i]);
            }
        }
    }

    /** To be asked at the end. */
    boolean isBroken() {
        return broken;
    }

    byte[] toByteArray() {
        broken |= count > 0;
        flush();
        empty();
        return bytes.toByteArray();
    }

    private void add(byte character) {
        int value = VALUES[character & 0xFF];
        if (value >= 0) {
            bits = (bits << 6) | value;
            count++;
            if (count == 4) {
                flush();
            }
        } else if (character == '=') {
            flush();
        } else {
            broken |= character > ' ' || character < 0;
        }
    }

    private void flush() {
        if (filled > block.length - 3) {
            empty();
        }
        for (int i = 0; i < count - 1; i++) {
            block[filled++] = (byte) (bits >> (6 * count - 8 * (i + 1)));
        }
        count = 0;
        bits = 0;
    }

    private void empty() {
        bytes.write(block, 0, filled);
        filled = 0;
    }
}
