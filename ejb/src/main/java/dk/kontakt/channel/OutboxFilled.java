package dk.kontakt.channel;

/** There is something to send. */
public record OutboxFilled() {}
