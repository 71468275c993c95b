package dk.kontakt.channel;

/** Where a contact ended: its ticket, the token of the customer's link to it, and whether the same contact had come before. */
public record ContactReceipt(long ticket, String caseToken, boolean repeated) {}
