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
    X
}
