package dk.kontakt.demo.systems;

import java.time.Duration;

/**
 * How a system of the demo behaves.
 *
 * @param listens whether it takes what it is asked
 * @param answers whether it answers what it took
 */
record Mood(boolean listens, boolean answers, Duration delay) {

    /** {@code answer}, {@code hang}, {@code down}, or the seconds that an answer takes. */
    static Mood of(String word) {
        return switch (word) {
            case "answer" -> new Mood(true, true, Duration.ZERO);
            case "hang" -> new Mood(true, false, Duration.ZERO);
            case "down" -> new Mood(false, false, Duration.ZERO);
            default -> new Mood(true, true, Duration.ofSeconds(Integer.parseInt(word)));
        };
    }
}
