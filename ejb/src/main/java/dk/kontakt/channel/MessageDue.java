package dk.kontakt.channel;

/**
 * Something must leave for another system. Fired inside the transaction.
 *
 * @param address a queue on the broker; to one that ends in {@code .requests} an answer is awaited, which refers to the event's id
 * @param group messages with the same number leave in order
 */
public record MessageDue(String address, long group, CloudEvent event) {}
