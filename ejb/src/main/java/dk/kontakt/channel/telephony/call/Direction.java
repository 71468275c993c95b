package dk.kontakt.channel.telephony.call;

/** Who began the call: somebody outside, or one of ours. */
public enum Direction {
    INBOUND,
    OUTBOUND
}
