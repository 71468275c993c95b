package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.time.LocalDate;

/** The figures of a part of a channel over a step that begins, within the period, on {@code from}. */
public record PartFigures(LocalDate from, Channel channel, String key, Figures figures) {}
