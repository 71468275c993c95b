package dk.kontakt.demo.setup;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.Sale;
import dk.kontakt.category.WordRulesReader;
import dk.kontakt.category.rule.WordRules;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.rule.RulesReader;
import dk.kontakt.sla.CalendarDefinition;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.RulebookReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules as the database has them. */
record StoredRules(
        Map<String, CategoryDefinition> categories,
        WordRules wordRules,
        Map<String, List<String>> topicsByCategory,
        ServiceGoals goals,
        List<String> queues,
        RoutingRules routing) {

    private record Topic(String code, String category) {}

    private record Calendar(String name, BusinessCalendar hours) {}

    private interface Reading<T> {
        T from(ResultSet row) throws SQLException;
    }

    static StoredRules read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<CategoryDefinition> categories = all(
                    statement,
                    "select code, name_da, name_en, sale, complaint, priority, queue, skill, level from category",
                    StoredRules::category);
            List<Topic> topics = all(
                    statement,
                    "select code, category from topic where category is not null order by position, code",
                    row -> new Topic(row.getString(1), row.getString(2)));
            List<Calendar> calendars =
                    all(statement, "select name, definition from business_calendar", StoredRules::calendar);
            return new StoredRules(
                    categories.stream().collect(Collectors.toMap(CategoryDefinition::code, category -> category)),
                    wordRules(statement),
                    topics.stream()
                            .collect(Collectors.groupingBy(
                                    Topic::category, Collectors.mapping(Topic::code, Collectors.toList()))),
                    new ServiceGoals(
                            rulebook(statement),
                            calendars.stream().collect(Collectors.toMap(Calendar::name, Calendar::hours))),
                    all(statement, "select code from queue order by position, code", row -> row.getString(1)),
                    routing(statement));
        }
    }

    private static <T> List<T> all(Statement statement, String select, Reading<T> reading) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(select)) {
            while (row.next()) {
                found.add(reading.from(row));
            }
        }
        return found;
    }

    private static CategoryDefinition category(ResultSet row) throws SQLException {
        return new CategoryDefinition(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Sale.valueOf(row.getString(4)),
                row.getBoolean(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getInt(9));
    }

    private static WordRules wordRules(Statement statement) throws SQLException {
        List<WordRules> published = all(
                statement,
                "select definition, version from category_rules order by version desc limit 1",
                row -> WordRulesReader.read(JsonObjects.read(row.getString(1))).numbered(row.getInt(2)));
        return published.get(0);
    }

    private static Rulebook rulebook(Statement statement) throws SQLException {
        List<Rulebook> published = all(
                statement,
                "select definition, version from sla_rulebook order by version desc limit 1",
                row -> RulebookReader.read(JsonObjects.read(row.getString(1))).numbered(row.getInt(2)));
        return published.get(0);
    }

    private static RoutingRules routing(Statement statement) throws SQLException {
        List<RoutingRules> published = all(
                statement,
                "select definition, version from routing_rules order by version desc limit 1",
                row -> RulesReader.read(JsonObjects.read(row.getString(1))).numbered(row.getInt(2)));
        return published.get(0);
    }

    private static Calendar calendar(ResultSet row) throws SQLException {
        return new Calendar(row.getString(1), CalendarDefinition.read(JsonObjects.read(row.getString(2))));
    }
}
