package dk.kontakt.channel.telephony.asterisk;

/**
 * A channel that Asterisk has now.
 *
 * @param bridge it is in; empty for none
 */
record PresentChannel(Channel channel, String bridge, String state) {
    boolean isRinging() {
        return state.startsWith("Ring");
    }
}
