package dk.kontakt.channel.telephony.asterisk;

import dk.kontakt.channel.telephony.call.Direction;
import org.jspecify.annotations.Nullable;

/** What is remembered of a call between the facts about it. */
final class TrackedCall {
    private final String id;
    private final Direction direction;
    private final String from;
    private final String account;
    private String to;
    private String outerChannel;
    private @Nullable String talkingOn;

    TrackedCall(String id, Channel first, @Nullable String extension) {
        this.id = id;
        this.direction = extension == null ? Direction.INBOUND : Direction.OUTBOUND;
        this.from = extension == null ? first.callerNumber() : extension;
        this.to = first.dialled().equals("s") ? "" : first.dialled();
        this.account = first.account();
        this.outerChannel = first.id();
    }

    /** It rings up somebody outside: with that channel the call will end. */
    void rings(Channel outer, String dialString) {
        outerChannel = outer.id();
        to = to.isEmpty() ? dialString.replaceAll("[@/].*", "") : to;
    }

    void talksOn(@Nullable String device) {
        talkingOn = device;
    }

    boolean endsWith(Channel channel) {
        return channel.id().equals(outerChannel);
    }

    String id() {
        return id;
    }

    Direction direction() {
        return direction;
    }

    @Nullable
    String from() {
        return from.isEmpty() ? null : from;
    }

    @Nullable
    String to() {
        return to.isEmpty() ? null : to;
    }

    @Nullable
    String account() {
        return account.isEmpty() ? null : account;
    }

    @Nullable
    String talkingOn() {
        return talkingOn;
    }

    /** Where it began, for a call of ours. */
    @Nullable
    String ownExtension() {
        return direction == Direction.OUTBOUND ? from : null;
    }
}
