package dk.kontakt.channel.deadletter;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dead letter with its headers by name and its body, in lines where it is JSON; null where the body is no text. */
public record OpenedLetter(
        DeadLetter letter,
        Map<String, String> headers,
        @Nullable String body) {}
