package dk.kontakt.report;

/** By what the figures of a day are taken apart. */
public enum Part {
    CHANNEL,
    CATEGORY,
    AGENT,
    HOUR,
    SEGMENT
}
