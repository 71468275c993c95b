package dk.kontakt.ticket;

import java.util.EnumSet;
import java.util.Set;

/** The ways in which customers reach us. */
public enum Channel {
    EMAIL,
    FORM,
    CHAT,
    PHONE,
    SMS,
    WHATSAPP,
    FACEBOOK,
    INSTAGRAM,
    X;

    public static Set<Channel> live() {
        return EnumSet.of(CHAT, PHONE);
    }

    /** Whether the customer waits in the line while we look for somebody. */
    public boolean isLive() {
        return live().contains(this);
    }
}
