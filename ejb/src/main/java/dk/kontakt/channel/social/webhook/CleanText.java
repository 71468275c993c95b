package dk.kontakt.channel.social.webhook;

/** Text that can be stored: without NUL, and without halves of characters. */
public final class CleanText {
    private static final char INSTEAD = '\uFFFD';
    private static final int LONGEST_NAME = 150;

    private CleanText() {}

    static String of(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(isStorable(point) ? point : INSTEAD));
        return clean.toString();
    }

    /** On one line, and not longer than a name may be. */
    static String name(String name) {
        return cut(of(name).replaceAll("[\\p{Cntrl}\\s]+", " ").strip(), LONGEST_NAME);
    }

    /** At most so many characters, none of them half. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static boolean isStorable(int point) {
        return point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }
}
