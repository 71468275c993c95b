package dk.kontakt.channel.telephony.asterisk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A channel of Asterisk: the connection of one telephone or trunk. Texts are empty where nothing is known.
 *
 * @param linkedId the id of the channel with which the call began
 * @param account what was given along when the call was asked for
 */
record Channel(String id, String linkedId, String name, String callerNumber, String dialled, String account) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+/([^-@;]+)-[0-9a-fA-F]+");

    /** Whether the call began with it. */
    boolean isFirst() {
        return id.equals(linkedId);
    }

    /** The agent's extension that it belongs to; empty for a trunk. */
    Optional<String> extension(Pattern extensions) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() && extensions.matcher(matcher.group(1)).matches()
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }
}
