package dk.kontakt.report;

import org.jspecify.annotations.Nullable;

/** The time that was spent on contacts. */
public record Handling(long handled, long talk, long hold, long wrapUp, long writing) {

    Handling plus(Handling other) {
        return new Handling(
                handled + other.handled,
                talk + other.talk,
                hold + other.hold,
                wrapUp + other.wrapUp,
                writing + other.writing);
    }

    /** All of it together. */
    public long seconds() {
        return talk + hold + wrapUp + writing;
    }

    public @Nullable Long averageHandleTime() {
        Double average = Ratio.of(seconds(), handled);
        return average == null ? null : Math.round(average);
    }
}
