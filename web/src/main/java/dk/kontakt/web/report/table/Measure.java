package dk.kontakt.web.report.table;

import dk.kontakt.report.Figures;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A figure of a report: its name outside, to which V it belongs, how it is written, and whether more of it is better. */
public enum Measure {
    CONTACTS("contacts", "volume", Kind.COUNT, Better.NEITHER, f -> f.volume().contacts()),
    COMPLAINTS(
            "complaintShare",
            "variety",
            Kind.SHARE,
            Better.LESS,
            f -> f.variety().complaintShare()),
    BEFORE_SALE(
            "beforeSaleShare",
            "variety",
            Kind.SHARE,
            Better.NEITHER,
            f -> f.variety().beforeSaleShare()),
    FIRST_RESPONSE(
            "averageFirstResponseSeconds",
            "velocity",
            Kind.TIME,
            Better.LESS,
            f -> f.velocity().firstResponse().averageSeconds()),
    IN_TIME(
            "answeredInTimeShare",
            "velocity",
            Kind.SHARE,
            Better.MORE,
            f -> f.velocity().promises().keptShare()),
    RESOLUTION(
            "averageResolutionSeconds",
            "velocity",
            Kind.TIME,
            Better.LESS,
            f -> f.velocity().resolution().averageSeconds()),
    FIRST_CONTACT(
            "firstContactShare",
            "velocity",
            Kind.SHARE,
            Better.MORE,
            f -> f.velocity().firstContactShare()),
    RATING(
            "averageRating",
            "velocity",
            Kind.RATING,
            Better.MORE,
            f -> f.satisfied().average()),
    ORDER_VALUE("orderValue", "value", Kind.MONEY, Better.MORE, f -> f.value().orderValue()),
    COST("cost", "value", Kind.MONEY, Better.LESS, f -> f.value().cost()),
    NET_PER_CONTACT("netPerContact", "value", Kind.MONEY, Better.MORE, Figures::netPerContact),
    ABANDONED("abandoned", "volume", Kind.COUNT, Better.LESS, f -> f.volume().abandoned()),
    ABANDONMENT("abandonmentShare", "volume", Kind.SHARE, Better.LESS, Shares::abandonment),
    COMPLAINT_CONTACTS(
            "complaints", "variety", Kind.COUNT, Better.LESS, f -> f.variety().complaints()),
    QUESTION_CONTACTS(
            "questions", "variety", Kind.COUNT, Better.NEITHER, f -> f.variety().questions()),
    BEFORE_CONTACTS(
            "beforeSale",
            "variety",
            Kind.COUNT,
            Better.NEITHER,
            f -> f.variety().beforeSale()),
    AFTER_CONTACTS(
            "afterSale", "variety", Kind.COUNT, Better.NEITHER, f -> f.variety().afterSale()),
    TICKETS("tickets", "velocity", Kind.COUNT, Better.NEITHER, f -> f.velocity().tickets()),
    ANSWERED_SHARE("answeredTicketShare", "velocity", Kind.SHARE, Better.MORE, Shares::answered),
    ANSWERED(
            "answeredContacts",
            "velocity",
            Kind.COUNT,
            Better.NEITHER,
            f -> f.service().answered()),
    SERVICE_LEVEL(
            "serviceLevel",
            "velocity",
            Kind.SHARE,
            Better.MORE,
            f -> f.service().level()),
    ANSWER_SPEED(
            "averageSpeedOfAnswerSeconds",
            "velocity",
            Kind.TIME,
            Better.LESS,
            f -> f.service().averageSpeedOfAnswer()),
    PROMISED(
            "promised",
            "velocity",
            Kind.COUNT,
            Better.NEITHER,
            f -> f.velocity().promises().made()),
    REOPENED("reopened", "velocity", Kind.COUNT, Better.LESS, f -> f.velocity().reopened()),
    HANDLED("handled", "velocity", Kind.COUNT, Better.NEITHER, f -> f.handling().handled()),
    HANDLE_TIME(
            "averageHandleSeconds",
            "velocity",
            Kind.TIME,
            Better.NEITHER,
            f -> f.handling().averageHandleTime()),
    RATINGS(
            "ratings",
            "velocity",
            Kind.COUNT,
            Better.NEITHER,
            f -> f.satisfied().answers()),
    REVIEWS("reviews", "velocity", Kind.COUNT, Better.NEITHER, f -> f.accuracy().reviews()),
    ACCURACY("accuracy", "velocity", Kind.SHARE, Better.MORE, f -> f.accuracy().average()),
    ORDERS("orders", "value", Kind.COUNT, Better.MORE, f -> f.value().orders()),
    NET("net", "value", Kind.MONEY, Better.MORE, f -> f.value().net()),
    COST_SHARE("costShare", "value", Kind.SHARE, Better.LESS, Shares::cost);

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

    private final Column column;
    private final String group;
    private final Function<Figures, @Nullable Number> figure;

    Measure(String key, String group, Kind kind, Better better, Function<Figures, @Nullable Number> figure) {
        this.column = new Column(key, kind, better, name());
        this.group = group;
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
}
