package dk.kontakt.report.quality;

import java.time.Instant;

/** Answers drawn by chance: how, by whom and when, and how many of them are judged. */
public record Sample(long id, DrawSample draw, String drawnBy, Instant drawnAt, int answers, int reviewed) {

    public boolean isDone() {
        return reviewed == answers;
    }
}
