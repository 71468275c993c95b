package dk.kontakt.channel.email.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the encoded words of a header (RFC 2047), also where a character is split between two of them, and 8-bit text that
 * nobody declared. What comes in has a character for each byte.
 */
final class EncodedWords {
    private static final Pattern START = Pattern.compile("=\\?([^?\\s=]{1,60})\\?([bBqQ])\\?");

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private String charset = "";

    private EncodedWords() {}

    static String decode(String header) {
        return new EncodedWords().read(header);
    }

    private String read(String header) {
        Matcher start = START.matcher(header);
        int end = 0;
        while (start.find(end)) {
            int close = header.indexOf("?=", start.end());
            if (close < 0) {
                break;
            }
            String between = header.substring(end, start.start());
            if (end == 0 || !between.isBlank()) {
                plain(between);
            }
            add(start, header.substring(start.end(), close));
            end = close + 2;
        }
        plain(header.substring(end));
        return text.toString();
    }

    private void plain(String between) {
        flush();
        text.append(Charsets.guess(between.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void add(Matcher word, String written) {
        String name = word.group(1).replaceFirst("\\*.*", "").toLowerCase(Locale.ROOT);
        if (!name.equals(charset)) {
            flush();
            charset = name;
        }
        byte[] content = written.getBytes(StandardCharsets.ISO_8859_1);
        pending.writeBytes(word.group(2).equalsIgnoreCase("B") ? TransferEncodings.base64(content) : quoted(content));
    }

    private void flush() {
        if (pending.size() > 0) {
            text.append(Charsets.decode(pending.toByteArray(), charset, new Problems()));
            pending.reset();
        }
    }

    private static byte[] quoted(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < content.length; i++) {
            int hex = content[i] == '=' ? Hex.at(content, i + 1) : -1;
            bytes.write(hex >= 0 ? hex : content[i] == '_' ? ' ' : content[i]);
            i += hex >= 0 ? 2 : 0;
        }
        return bytes.toByteArray();
    }
}
