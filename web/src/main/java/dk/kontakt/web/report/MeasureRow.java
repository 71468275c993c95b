package dk.kontakt.web.report;

import java.util.List;

/** A line of the report: a channel, or all of them. */
public record MeasureRow(String name, List<Cell> cells) {

    /** A figure in words, under its column's key. */
    public record Cell(Measure measure, String text, Change change) {}
}
