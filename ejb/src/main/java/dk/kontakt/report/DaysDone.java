package dk.kontakt.report;

/** Of how many days of channels, that were to be computed at the start, how many are. */
public record DaysDone(long done, long total) {}
