package dk.kontakt.web.report;

import dk.kontakt.report.Figures;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the report: a figure, to which V it belongs, how it is written, and whether more of it is better. */
public enum Measure {
    CONTACTS("volume", Kind.COUNT, Better.NEITHER, f -> f.volume().contacts()),
    COMPLAINTS("variety", Kind.SHARE, Better.LESS, f -> f.variety().complaintShare()),
    BEFORE_SALE("variety", Kind.SHARE, Better.NEITHER, f -> f.variety().beforeSaleShare()),
    FIRST_RESPONSE(
            "velocity",
            Kind.TIME,
            Better.LESS,
            f -> f.velocity().firstResponse().averageSeconds()),
    IN_TIME("velocity", Kind.SHARE, Better.MORE, f -> f.velocity().promises().keptShare()),
    RESOLUTION(
            "velocity", Kind.TIME, Better.LESS, f -> f.velocity().resolution().averageSeconds()),
    FIRST_CONTACT("velocity", Kind.SHARE, Better.MORE, f -> f.velocity().firstContactShare()),
    RATING("velocity", Kind.RATING, Better.MORE, f -> f.satisfied().average()),
    ORDER_VALUE("value", Kind.MONEY, Better.MORE, f -> f.value().orderValue()),
    COST("value", Kind.MONEY, Better.LESS, f -> f.value().cost()),
    NET_PER_CONTACT("value", Kind.MONEY, Better.MORE, Figures::netPerContact);

    /** How a figure is written. */
    enum Kind {
        COUNT,
        SHARE,
        TIME,
        RATING,
        MONEY
    }

    /** Which way is good news. */
    enum Better {
        MORE,
        LESS,
        NEITHER
    }

    private final String group;
    private final Kind kind;
    private final Better better;
    private final Function<Figures, @Nullable Number> figure;

    Measure(String group, Kind kind, Better better, Function<Figures, @Nullable Number> figure) {
        this.group = group;
        this.kind = kind;
        this.better = better;
        this.figure = figure;
    }

    /** The V: {@code volume}, {@code variety}, {@code velocity} or {@code value}. */
    public String group() {
        return group;
    }

    Kind kind() {
        return kind;
    }

    /** Null where it is unknown. */
    @Nullable
    Number of(Figures figures) {
        return figure.apply(figures);
    }

    /** The tone of a mark for a change by {@code difference}. */
    String tone(double difference) {
        if (better == Better.NEITHER || difference == 0) {
            return "quiet";
        }
        return (difference > 0) == (better == Better.MORE) ? "good" : "bad";
    }
}
