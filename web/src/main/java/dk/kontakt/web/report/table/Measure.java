package dk.kontakt.web.report.table;

import dk.kontakt.report.Figures;
import dk.kontakt.report.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A figure of a report: its name outside, to which V it belongs, how it is written, and whether more of it is better. */
public enum Measure {
    CONTACTS("contacts", "volume", Better.NEITHER, Outcome.ANY),
    COMPLAINTS(
            "complaintShare",
            "variety",
            Kind.SHARE,
            Better.LESS,
            Outcome.COMPLAINT,
            f -> f.variety().complaintShare()),
    BEFORE_SALE(
            "beforeSaleShare",
            "variety",
            Kind.SHARE,
            Better.NEITHER,
            Outcome.BEFORE_SALE,
            f -> f.variety().beforeSaleShare()),
    FIRST_RESPONSE(
            "averageFirstResponseSeconds",
            "velocity",
            Kind.TIME,
            Better.LESS,
            Outcome.RESPONDED,
            f -> f.velocity().firstResponse().averageSeconds()),
    IN_TIME(
            "answeredInTimeShare",
            "velocity",
            Kind.SHARE,
            Better.MORE,
            Outcome.BROKEN,
            f -> f.velocity().promises().keptShare()),
    RESOLUTION(
            "averageResolutionSeconds",
            "velocity",
            Kind.TIME,
            Better.LESS,
            Outcome.RESOLVED,
            f -> f.velocity().resolution().averageSeconds()),
    FIRST_CONTACT(
            "firstContactShare",
            "velocity",
            Kind.SHARE,
            Better.MORE,
            Outcome.FIRST_CONTACT,
            f -> f.velocity().firstContactShare()),
    RATING(
            "averageRating",
            "velocity",
            Kind.RATING,
            Better.MORE,
            Outcome.RATED,
            f -> f.satisfied().average()),
    ORDER_VALUE(
            "orderValue",
            "value",
            Kind.MONEY,
            Better.MORE,
            Outcome.WITH_ORDERS,
            f -> f.value().orderValue()),
    COST("cost", "value", Kind.MONEY, Better.LESS, Outcome.ANY, f -> f.value().cost()),
    NET_PER_CONTACT("netPerContact", "value", Kind.MONEY, Better.MORE, Outcome.ANY, Figures::netPerContact),
    ABANDONED("abandoned", "volume", Better.LESS, Outcome.ABANDONED),
    ABANDONMENT("abandonmentShare", "volume", Kind.SHARE, Better.LESS, Outcome.GIVEN_UP, Shares::abandonment),
    COMPLAINT_CONTACTS("complaints", "variety", Better.LESS, Outcome.COMPLAINT),
    QUESTION_CONTACTS("questions", "variety", Better.NEITHER, Outcome.QUESTION),
    BEFORE_CONTACTS("beforeSale", "variety", Better.NEITHER, Outcome.BEFORE_SALE),
    AFTER_CONTACTS("afterSale", "variety", Better.NEITHER, Outcome.AFTER_SALE),
    TICKETS("tickets", "velocity", Better.NEITHER, Outcome.OPENED),
    ANSWERED_SHARE("answeredTicketShare", "velocity", Kind.SHARE, Better.MORE, Outcome.RESPONDED, Shares::answered),
    ANSWERED("answeredContacts", "velocity", Better.NEITHER, Outcome.ANSWERED),
    LATE("answeredLate", "velocity", Better.LESS, Outcome.LATE),
    SERVICE_LEVEL(
            "serviceLevel",
            "velocity",
            Kind.SHARE,
            Better.MORE,
            Outcome.UNTIMELY,
            f -> f.service().level()),
    ANSWER_SPEED(
            "averageSpeedOfAnswerSeconds",
            "velocity",
            Kind.TIME,
            Better.LESS,
            Outcome.WAITED,
            f -> f.service().averageSpeedOfAnswer()),
    PROMISED("promised", "velocity", Better.NEITHER, Outcome.PROMISED),
    REOPENED("reopened", "velocity", Better.LESS, Outcome.REOPENED),
    HANDLED("handled", "velocity", Better.NEITHER, Outcome.HANDLED),
    HANDLE_TIME(
            "averageHandleSeconds",
            "velocity",
            Kind.TIME,
            Better.NEITHER,
            Outcome.HANDLED,
            f -> f.handling().averageHandleTime()),
    RATINGS("ratings", "velocity", Better.NEITHER, Outcome.RATED),
    REVIEWS("reviews", "velocity", Better.NEITHER, Outcome.REVIEWED),
    ACCURACY(
            "accuracy",
            "velocity",
            Kind.SHARE,
            Better.MORE,
            Outcome.REVIEWED,
            f -> f.accuracy().average()),
    ORDERS("orders", "value", Better.MORE, Outcome.WITH_ORDERS),
    NET("net", "value", Kind.MONEY, Better.MORE, Outcome.ANY, f -> f.value().net()),
    COST_SHARE("costShare", "value", Kind.SHARE, Better.LESS, Outcome.ANY, Shares::cost);

    /** The four Vs of a channel. */
    public static final List<Measure> FOUR_VS = List.of(
            CONTACTS,
            COMPLAINTS,
            BEFORE_SALE,
            FIRST_RESPONSE,
            IN_TIME,
            RESOLUTION,
            FIRST_CONTACT,
            RATING,
            ORDER_VALUE,
            COST,
            NET_PER_CONTACT);

    /** Of these the contacts are worth seeing that are missing from the share. */
    private static final Set<Measure> KEPT = EnumSet.of(IN_TIME, SERVICE_LEVEL);

    private final Column column;
    private final String group;
    private final Outcome behind;
    private final Function<Figures, @Nullable Number> figure;

    Measure(String key, String group, Better better, Outcome counted) {
        this(key, group, Kind.COUNT, better, counted, counted::of);
    }

    Measure(
            String key,
            String group,
            Kind kind,
            Better better,
            Outcome behind,
            Function<Figures, @Nullable Number> figure) {
        this.column = new Column(key, kind, better, name());
        this.group = group;
        this.behind = behind;
        this.figure = figure;
    }

    /** The V: {@code volume}, {@code variety}, {@code velocity} or {@code value}. */
    public String group() {
        return group;
    }

    public Column column() {
        return column;
    }

    /** Null where it is unknown. */
    public @Nullable Number of(Figures figures) {
        return figure.apply(figures);
    }

    /** What the contacts have in common that are seen behind the figure: those it rests on, or those that were not kept. */
    public Outcome behind() {
        return behind;
    }

    /** Whether there are no contacts to see behind what the figure is. */
    public boolean isOfNone(Number figure) {
        return figure.doubleValue() == (KEPT.contains(this) ? 1 : 0);
    }
}
