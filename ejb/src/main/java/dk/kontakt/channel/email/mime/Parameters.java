package dk.kontakt.channel.email.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A header's value with its parameters, also in pieces and in other charsets (RFC 2231); reads on where it is written wrongly. */
final class Parameters {
    private static final int MOST = 200;

    private final String value;
    private final Map<String, String> raw = new LinkedHashMap<>();

    private Parameters(String value) {
        this.value = value;
    }

    static Parameters of(@Nullable String header) {
        String text = header == null ? "" : header;
        int at = text.indexOf(';');
        Parameters parameters = new Parameters((at < 0 ? text : text.substring(0, at))
                .replaceAll("\\(.*", "")
                .strip()
                .toLowerCase(Locale.ROOT));
        while (at >= 0 && at < text.length() && parameters.raw.size() < MOST) {
            at = parameters.readOne(text, at + 1);
        }
        return parameters;
    }

    /** What stands before the parameters, in lower case. */
    String value() {
        return value;
    }

    @Nullable
    String get(String name) {
        String plain = raw.get(name);
        String extended = raw.containsKey(name + "*") ? raw.get(name + "*") : joined(name);
        if (extended != null) {
            return extended(extended);
        }
        return plain == null ? null : EncodedWords.decode(plain);
    }

    /** Where the next parameter's semicolon stands. */
    private int readOne(String text, int from) {
        int equals = text.indexOf('=', from);
        int semicolon = end(text, from);
        if (equals < 0 || semicolon < equals) {
            return semicolon;
        }
        int start = equals + 1;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start < text.length() && text.charAt(start) == '"' ? closing(text, start + 1) : end(text, start);
        String written = text.substring(Math.min(start, end), end);
        raw.putIfAbsent(text.substring(from, equals).strip().toLowerCase(Locale.ROOT), unquoted(written));
        return end(text, end);
    }

    private static int end(String text, int from) {
        int semicolon = text.indexOf(';', from);
        return semicolon < 0 ? text.length() : semicolon;
    }

    private static int closing(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i;
            }
        }
        return text.length();
    }

    /** Backslashes of paths stay. */
    private static String unquoted(String written) {
        return written.startsWith("\"") ? written.substring(1).replaceAll("\\\\([\"\\\\])", "$1") : written.strip();
    }

    /** Pieces in their order, as one extended value; null if there are none. */
    private @Nullable String joined(String name) {
        StringBuilder whole = new StringBuilder();
        boolean encoded = false;
        for (int i = 0; i < MOST; i++) {
            String piece = raw.get(name + "*" + i + "*");
            String plain = raw.get(name + "*" + i);
            if (piece == null && plain == null) {
                break;
            }
            encoded |= i == 0 && piece != null;
            whole.append(piece != null ? piece : plain == null ? "" : plain.replace("%", "%25"));
        }
        return whole.isEmpty() ? null : encoded ? whole.toString() : "''" + whole;
    }

    private static String extended(String written) {
        String[] pieces = written.split("'", 3);
        boolean named = pieces.length == 3;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] content = (named ? pieces[2] : written).getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < content.length; i++) {
            boolean hex = content[i] == '%' && Hex.at(content, i + 1) >= 0;
            bytes.write(hex ? Hex.at(content, i + 1) : content[i]);
            i += hex ? 2 : 0;
        }
        String charset = named && !pieces[0].isBlank() ? pieces[0] : null;
        return Charsets.decode(bytes.toByteArray(), charset, new Problems());
    }
}
