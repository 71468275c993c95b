package dk.kontakt.channel.email;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a file before anybody opens it.
 *
 * @param words the name of the malware, or why it was not scanned
 */
public record FileScan(State state, @Nullable String words) {

    /** How far it has come. */
    public enum State {
        /** No scanner is set up. */
        UNCHECKED,
        /** Not scanned yet; also while the scanner is away. */
        WAITING,
        CLEAN,
        INFECTED,
        /** The scanner would not read it. */
        REFUSED
    }

    static FileScan of(@Nullable String found, @Nullable String words, boolean isScannerSetUp) {
        if (found != null) {
            return new FileScan(State.valueOf(found), words);
        }
        return new FileScan(isScannerSetUp ? State.WAITING : State.UNCHECKED, null);
    }

    /** Whether anybody may have the content. */
    public boolean isOpen() {
        return state == State.CLEAN || state == State.UNCHECKED;
    }
}
