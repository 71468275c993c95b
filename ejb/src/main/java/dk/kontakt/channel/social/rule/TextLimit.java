package dk.kontakt.channel.social.rule;

import dk.kontakt.ticket.Channel;
import java.util.OptionalInt;

/** The longest answer that a platform takes, in characters. */
public final class TextLimit {
    private TextLimit() {}

    /** Of SMS ten segments or more, by what the gateways take; empty where a channel has no limit of its own. */
    public static OptionalInt of(Channel channel, boolean open) {
        return switch (channel) {
            case SMS -> OptionalInt.of(1600);
            case WHATSAPP -> OptionalInt.of(4096);
            case FACEBOOK -> OptionalInt.of(open ? 8000 : 2000);
            case INSTAGRAM -> OptionalInt.of(open ? 2200 : 1000);
            case X -> OptionalInt.of(open ? 280 : 10_000);
            case EMAIL, FORM, CHAT, PHONE -> OptionalInt.empty();
        };
    }

    /** Whether the conversation is held in public. */
    public static boolean isOpen(String conversation) {
        return conversation.endsWith(":public");
    }
}
