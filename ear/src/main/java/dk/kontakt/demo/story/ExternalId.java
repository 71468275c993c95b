package dk.kontakt.demo.story;

import dk.kontakt.ticket.Channel;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/** The ids that the channels themselves give to contacts: unlike each other, different for every contact. */
final class ExternalId {
    private ExternalId() {}

    static String of(Channel channel, long contact) {
        long mixed = mix(contact);
        String hex = HexFormat.of().toHexDigits(mixed);
        return switch (channel) {
            case EMAIL -> "<" + hex + "@post.example>";
            case FORM -> new UUID((mixed & ~0xF000L) | 0x4000L, (mix(mixed) >>> 2) | (1L << 63)).toString();
            case CHAT -> "chat-" + hex;
            case PHONE -> "call-" + hex;
            case SMS -> "SM" + hex + hex.substring(4);
            case WHATSAPP -> "wamid." + hex.toUpperCase(Locale.ROOT);
            case FACEBOOK -> "m_" + hex;
            case INSTAGRAM -> "ig_" + hex;
            case X -> Long.toUnsignedString(mixed);
        };
    }

    /** The finalizer of SplitMix64, which maps no two numbers to one. */
    private static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
