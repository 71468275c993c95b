package dk.kontakt.demo.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.demo.DemoDatabase;
import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.setup.ShopRules;
import dk.kontakt.demo.text.Facts;
import dk.kontakt.demo.text.Phrase;
import dk.kontakt.demo.text.Phrasebook;
import dk.kontakt.demo.text.Resource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How well the word rules of the demo know what its customers mean. */
class WordRulesTest {
    private static final int DRAWS = 120;
    private static final double WANTED = 0.93;

    private static DemoDatabase postgres;
    private static ShopRules rules;

    @BeforeAll
    static void load() throws IOException, SQLException {
        postgres = new DemoDatabase();
        try (Connection connection =
                postgres.demo("rules", 10, DemoDatabase.NOW, DemoDatabase.SEED).getConnection()) {
            rules = ShopRules.read(connection);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void mostTextsFindTheirCategory(String language) {
        Phrasebook book = Phrasebook.read(language);
        List<String> missed = new ArrayList<>();
        int texts = 0;
        for (List<String> row : Resource.rows("subjects.csv")) {
            List<String> kinds = row.get(3).isEmpty()
                    ? List.of("camp", "wear", "shoes", "gas", "furniture", "home")
                    : List.of(row.get(3).split(","));
            for (int draw = 0; draw < DRAWS; draw++) {
                texts++;
                check(book, language, row.get(0), facts(kinds.get(draw % kinds.size())), draw, missed);
            }
        }
        double precision = 1 - (double) missed.size() / texts;
        assertTrue(precision >= WANTED, precision + ", missed " + missed);
    }

    private static void check(
            Phrasebook book, String language, String topic, Facts facts, int draw, List<String> missed) {
        Chance chance = Chance.of(7, topic, draw);
        Phrase opening = book.say(topic + " opening", facts, chance);
        Facts inScene = opening.scene() == null ? facts : facts.inScene(opening.scene());
        String subject = book.say(topic + " subject", inScene, chance).text();
        String detail =
                book.find(topic + " detail", inScene, chance).map(Phrase::text).orElse("");
        ShopRules.Choice choice = rules.byWords(language, subject, opening.text() + " " + detail);
        if (!choice.category().code().equals(topic)) {
            missed.add(topic + " as " + choice.category().code() + " (" + choice.reason() + "): " + subject + ": "
                    + opening.text() + " " + detail + "\n");
        }
    }

    private static Facts facts(String kind) {
        Map<String, String> values = new HashMap<>();
        for (String blank : new String[] {"name", "first", "city", "day", "week", "size", "color"}) {
            values.put(blank, "x" + blank);
        }
        values.put("product", "Fanø xprodukt");
        values.put("order", "FJ204518");
        values.put("amount", "1.299");
        values.put("date", "3. maj");
        values.put("days", "4");
        return new Facts(kind, "", values);
    }
}
