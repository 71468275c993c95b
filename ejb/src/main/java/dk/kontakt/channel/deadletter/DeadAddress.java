package dk.kontakt.channel.deadletter;

/** How many dead letters an address has. */
public record DeadAddress(String address, long letters) {}
