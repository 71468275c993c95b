package dk.kontakt.channel.email.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decodes text by its declared charset, unless the bytes say that the declaration is wrong. */
final class Charsets {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Names in use for what is really sent under them. */
    private static final Map<String, String> ALIASES = Map.of(
            "iso-8859-1", "windows-1252",
            "iso-8859-8-i", "iso-8859-8",
            "iso-8859-9", "windows-1254",
            "ks_c_5601-1987", "x-windows-949",
            "gb2312", "gb18030",
            "gbk", "gb18030",
            "utf8mb4", "utf-8",
            "cp-850", "ibm850");

    private Charsets() {}

    static String decode(byte[] bytes, @Nullable String declared, Problems problems) {
        if (declared != null && declared.toLowerCase(Locale.ROOT).startsWith("utf-16") && isAscii(bytes)) {
            return decode(bytes, null, problems);
        }
        Charset charset = declared == null ? null : find(declared);
        if (declared != null && charset == null) {
            problems.add("The text's character set \"" + Characters.oneLine(declared, 40) + "\" is unknown.");
        }
        if (charset != null && !charset.equals(WINDOWS) && !isUnicodeOrLess(charset)) {
            return new String(bytes, charset);
        }
        return byItsBytes(bytes, StandardCharsets.UTF_8.equals(charset), problems);
    }

    /** Text that declares nothing: UTF-8 if it is that, otherwise as Windows writes in Western Europe. */
    static String guess(byte[] bytes) {
        return byItsBytes(bytes, false, new Problems());
    }

    private static String byItsBytes(byte[] bytes, boolean declaredUtf8, Problems problems) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return declaredUtf8 ? damaged(bytes, problems) : new String(bytes, WINDOWS);
        }
    }

    /** Mostly good UTF-8 stays that; otherwise it never was. */
    private static String damaged(byte[] bytes, Problems problems) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long lost = text.chars().filter(c -> c == '\uFFFD').count();
        long read = text.chars().filter(c -> c > 127 && c != '\uFFFD').count();
        problems.add("The text is not in the character set that the mail declares; letters may be wrong.");
        return read > lost ? text : new String(bytes, WINDOWS);
    }

    private static boolean isUnicodeOrLess(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b <= 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Charset find(String declared) {
        String name = declared.strip().toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(ALIASES.getOrDefault(name, name));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
