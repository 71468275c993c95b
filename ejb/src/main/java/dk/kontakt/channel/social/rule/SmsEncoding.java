package dk.kontakt.channel.social.rule;

/** The alphabets of SMS, and how many characters fit into a message that stands alone and into one of several (3GPP TS 23.038, 23.040). */
public enum SmsEncoding {
    /** Seven bits; the characters of the extension table take two places. */
    GSM_7(160, 153),
    /** Sixteen bits, as soon as one character is in neither table. */
    UCS_2(70, 67);

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";

    private final int alone;
    private final int joined;

    SmsEncoding(int alone, int joined) {
        this.alone = alone;
        this.joined = joined;
    }

    static SmsEncoding of(String text) {
        boolean seven = text.chars().allMatch(letter -> BASIC.indexOf(letter) >= 0 || EXTENSION.indexOf(letter) >= 0);
        return seven ? GSM_7 : UCS_2;
    }

    /** In a message that stands alone. */
    public int alone() {
        return alone;
    }

    /** In each of several, which need a header to be joined again. */
    public int joined() {
        return joined;
    }

    /** The places that a code point takes. */
    int places(int point) {
        return this == GSM_7 ? 1 + (EXTENSION.indexOf(point) >= 0 ? 1 : 0) : Character.charCount(point);
    }
}
