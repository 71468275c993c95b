package dk.kontakt.web.report.table;

import dk.kontakt.report.PartFigures;
import dk.kontakt.ticket.Channel;
import java.util.Comparator;
import java.util.function.Function;

/** What rows of figures are of. */
public enum Dimension {
    PERIOD("from", Kind.DATE, PartFigures::from, Comparator.comparing(Object::toString)),
    CHANNEL(
            "channel",
            Kind.TEXT,
            row -> row.channel().name(),
            Comparator.comparing(channel -> Channel.valueOf(channel.toString()))),
    CATEGORY("category", Kind.TEXT, PartFigures::key, Comparator.comparing(Object::toString)),
    AGENT("agent", Kind.TEXT, PartFigures::key, Comparator.comparing(Object::toString)),
    HOUR("hour", Kind.TEXT, PartFigures::key, Comparator.comparing(Object::toString)),
    SEGMENT("segment", Kind.TEXT, PartFigures::key, Comparator.comparing(Object::toString));

    private final String key;
    private final Kind kind;
    private final Function<PartFigures, Object> value;
    private final Comparator<Object> order;

    Dimension(String key, Kind kind, Function<PartFigures, Object> value, Comparator<Object> order) {
        this.key = key;
        this.kind = kind;
        this.value = value;
        this.order = order;
    }

    String key() {
        return key;
    }

    Kind kind() {
        return kind;
    }

    Object of(PartFigures row) {
        return value.apply(row);
    }

    Comparator<Object> order() {
        return order;
    }

    /** Whether the most frequent come first. */
    boolean isRanked() {
        return this == CATEGORY || this == AGENT || this == SEGMENT;
    }
}
