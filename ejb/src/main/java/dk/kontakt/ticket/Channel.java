package dk.kontakt.ticket;

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

    /** Whether the customer waits in the line while we look for somebody. */
    public boolean isLive() {
        return this == CHAT || this == PHONE;
    }
}
