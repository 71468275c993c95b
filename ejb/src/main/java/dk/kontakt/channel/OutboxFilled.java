package dk.kontakt.channel;

/** There is something to send. */
record OutboxFilled() {}
