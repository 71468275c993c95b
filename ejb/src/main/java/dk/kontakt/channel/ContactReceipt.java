package dk.kontakt.channel;

/** Where a contact ended: its ticket, and whether the same contact had been received before. */
public record ContactReceipt(long ticket, boolean repeated) {}
