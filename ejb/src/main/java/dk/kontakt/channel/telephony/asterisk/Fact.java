package dk.kontakt.channel.telephony.asterisk;

import org.jspecify.annotations.Nullable;

/** Something that Asterisk tells of channels, as far as it matters for calls. */
sealed interface Fact {

    record Began(Channel channel) implements Fact {}

    record Queued(Channel channel, String queue) implements Fact {}

    /** An agent whom the queue had rung up did not answer, or the caller hung up in the queue: the caller waited last. */
    record BackInQueue(Channel channel, String queue) implements Fact {}

    /** A channel rings up another one. */
    record Dialled(Channel channel, Channel to, String dialString) implements Fact {}

    record EnteredBridge(Channel channel, String bridge) implements Fact {}

    record LeftBridge(Channel channel, String bridge) implements Fact {}

    record HeldUp(Channel channel) implements Fact {}

    record TakenUp(Channel channel) implements Fact {}

    record TransferredBlindly(Channel by, String extension) implements Fact {}

    /** The transferer had the call in the first bridge and whom to ask in the second. */
    record TransferredAttended(Channel by, @Nullable Channel asking, String secondBridge) implements Fact {}

    record HungUp(Channel channel, String cause) implements Fact {}

    /** Whom we asked for was reached without anybody to talk to. */
    record Reached(String channelId, String correlator, String number) implements Fact {}
}
