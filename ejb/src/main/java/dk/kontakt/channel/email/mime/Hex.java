package dk.kontakt.channel.email.mime;

/** Bytes written in two hexadecimal digits. */
final class Hex {
    private Hex() {}

    /** The byte written at {@code from}; -1 if there is none. */
    static int at(byte[] text, int from) {
        if (from + 1 >= text.length) {
            return -1;
        }
        int high = Character.digit(text[from], 16);
        int low = Character.digit(text[from + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
