package dk.kontakt.report;

import static java.util.stream.Collectors.joining;

import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Figures as columns of the table {@code daily_figures}, of which a question is what is no complaint, and so on. */
final class FigureColumns {

    /** A column, and how it is made of the rows of {@code contact_fact}. */
    private record Sum(String name, String expression) {
        static Sum count(String name) {
            return new Sum(name, "count(*)");
        }

        static Sum where(String name, String condition) {
            return new Sum(name, "count(*) filter (where " + condition + ")");
        }

        static Sum where(String condition) {
            return where(condition, condition);
        }

        static Sum of(String name, String column) {
            return new Sum(name, "coalesce(sum(" + column + "), 0)");
        }

        static Sum of(String column) {
            return of(column, column);
        }

        static Sum known(String name, String column) {
            return new Sum(name, "count(" + column + ")");
        }
    }

    private static final List<Sum> SUMS = List.of(
            Sum.count("contacts"),
            Sum.where("abandoned"),
            Sum.where("short_abandoned"),
            Sum.where("complaints", "complaint"),
            Sum.where("before_sale"),
            Sum.where("answered"),
            Sum.where("timed"),
            Sum.where("timely", "timed and answered and not late"),
            Sum.where("late"),
            Sum.where("waited", "answered and wait_seconds is not null"),
            new Sum("wait_seconds", "coalesce(sum(wait_seconds) filter (where answered), 0)"),
            Sum.where("handled", "handle_seconds > 0"),
            Sum.of("talk_seconds"),
            Sum.of("hold_seconds"),
            Sum.of("wrap_up_seconds"),
            Sum.of("writing_seconds"),
            Sum.where("tickets", "opened"),
            Sum.where("resolved"),
            Sum.of("resolution_seconds"),
            Sum.known("responded", "first_response_seconds"),
            Sum.of("first_response_seconds"),
            Sum.where("promised"),
            Sum.where("in_time"),
            Sum.where("first_contact"),
            Sum.of("reopened"),
            Sum.known("ratings", "score"),
            Sum.of("rating_sum", "score"),
            Sum.known("reviews", "accuracy"),
            Sum.of("review_sum", "accuracy"),
            Sum.of("orders"),
            Sum.of("order_value"),
            Sum.of("cost"));

    /** The names of all columns, for an insert. */
    static final String NAMES = SUMS.stream().map(Sum::name).collect(joining(", "));

    /** What the columns are of contacts. */
    static final String OF_CONTACTS = SUMS.stream().map(Sum::expression).collect(joining(", "));

    /** What the columns are of several days or parts. */
    static final String OF_DAYS =
            SUMS.stream().map(sum -> "sum(" + sum.name() + ") as " + sum.name()).collect(joining(", "));

    private FigureColumns() {}

    static Channel channel(ResultSet row) throws SQLException {
        return Channel.valueOf(row.getString("channel"));
    }

    /** The names of channels, for {@code = any (?)}. */
    static Array names(Connection database, Set<Channel> channels) throws SQLException {
        return database.createArrayOf(
                "text", channels.stream().map(Channel::name).toArray());
    }

    static Figures read(ResultSet row) throws SQLException {
        return new Figures(
                new Volume(row.getLong("contacts"), row.getLong("abandoned"), row.getLong("short_abandoned")),
                variety(row),
                velocity(row),
                new Satisfied(row.getLong("ratings"), row.getLong("rating_sum")),
                value(row),
                new Service(
                        row.getLong("answered"),
                        row.getLong("timed"),
                        row.getLong("timely"),
                        row.getLong("late"),
                        row.getLong("waited"),
                        row.getLong("wait_seconds")),
                handling(row),
                new Accuracy(row.getLong("reviews"), row.getBigDecimal("review_sum")));
    }

    private static Variety variety(ResultSet row) throws SQLException {
        long contacts = row.getLong("contacts");
        long complaints = row.getLong("complaints");
        long beforeSale = row.getLong("before_sale");
        return new Variety(complaints, contacts - complaints, beforeSale, contacts - beforeSale);
    }

    private static Velocity velocity(ResultSet row) throws SQLException {
        return new Velocity(
                row.getLong("tickets"),
                new TimeTaken(row.getLong("resolved"), row.getLong("resolution_seconds")),
                new TimeTaken(row.getLong("responded"), row.getLong("first_response_seconds")),
                new Promises(row.getLong("promised"), row.getLong("in_time")),
                row.getLong("first_contact"),
                row.getLong("reopened"));
    }

    private static Handling handling(ResultSet row) throws SQLException {
        return new Handling(
                row.getLong("handled"),
                row.getLong("talk_seconds"),
                row.getLong("hold_seconds"),
                row.getLong("wrap_up_seconds"),
                row.getLong("writing_seconds"));
    }

    private static Value value(ResultSet row) throws SQLException {
        BigDecimal orderValue = row.getBigDecimal("order_value");
        BigDecimal cost = row.getBigDecimal("cost");
        return new Value(row.getLong("orders"), orderValue, handling(row).seconds(), cost);
    }
}
