package dk.kontakt.category;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.category.rule.WordMonitor;
import dk.kontakt.category.rule.WordRule;
import dk.kontakt.category.rule.WordRules;
import dk.kontakt.category.rule.WrittenText;
import dk.kontakt.platform.JsonObjects;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What becomes of the lists of words that an installation had before its rules were queries. */
class WordListsMigrationTest {
    private static final String LISTS = """
            insert into category (code, name_da, name_en, sale, complaint, priority, queue)
            select code, code, code, 'AFTER', false, 'NORMAL', 'service' from unnest(array['return', 'refund', 'delivery']) code;
            insert into category_rule (position, category, language, words)
            values (20, 'return', 'da', 'retur, Bytte,passer ikke'), (10, 'refund', 'da', 'penge tilbage,e-faktura,(kredit)'),
                (30, 'delivery', 'da', 'PAKKE,x,gas a'), (30, 'delivery', 'en', 'parcel,-,'), (2000, 'delivery', 'da', 'fragt')
            """;

    @Test
    void listsBecomeQueriesOfTheSameEffect() throws IOException, SQLException {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            DataSource database = postgres.getPostgresDatabase();
            migrate(database, "12");
            execute(database, LISTS);
            migrate(database, "16");
            WordRules rules = published(database);
            assertEquals(
                    List.of(
                            new WordRule("refund da", "refund", "da", "\"penge tilbage*\" \"e faktura*\" kredit*", 990),
                            new WordRule("return da", "return", "da", "retur* bytte* \"passer ikke*\"", 980),
                            new WordRule("delivery da", "delivery", "da", "pakke* \"x\" \"gas a\"", 970),
                            new WordRule("delivery en", "delivery", "en", "parcel*", 970),
                            new WordRule("delivery da 2", "delivery", "da", "fragt*", 1)),
                    rules.rules());
            try (var monitor = new WordMonitor(rules)) {
                var text = new WrittenText("da", "Retur", "Jeg vil have mine penge tilbage for pakken");
                assertEquals(
                        "refund", monitor.match(List.of(text)).get(0).get(0).category());
            }
        }
    }

    @Test
    void installationWithoutListsHasNoRules() throws IOException, SQLException {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            migrate(postgres.getPostgresDatabase(), "16");
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from category_rules")) {
                row.next();
                assertEquals(0, row.getInt(1));
            }
        }
    }

    private static WordRules published(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select definition from category_rules where version = 1")) {
            row.next();
            return WordRulesReader.read(JsonObjects.read(row.getString(1)));
        }
    }

    private static void migrate(DataSource database, String version) {
        Flyway.configure(WordListsMigrationTest.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
