package dk.kontakt.channel.email.mime;

/** Makes text of characters that can be stored and shown. */
final class Characters {
    private Characters() {}

    /** Without NUL, control characters and halves of pairs; lines end in {@code \n}. */
    static String storable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                kept.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (Character.isSurrogate(c)) {
                i += appendPair(kept, text, i);
            } else if (c == '\n' || c == '\t' || !isControl(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** In one line, whatever line ends were hidden in it; at most {@code most} characters. */
    static String oneLine(String text, int most) {
        String line = storable(text.replaceAll("[\\s\\u000B\\u000C\\u0085\\u2028\\u2029]+", " "))
                .strip();
        if (line.length() <= most) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most);
    }

    private static int appendPair(StringBuilder kept, String text, int at) {
        if (at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
            kept.append(text, at, at + 2);
            return 1;
        }
        kept.append('\uFFFD');
        return 0;
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) || c == '\uFEFF' || c == '\uFFFE' || c == '\uFFFF';
    }
}
