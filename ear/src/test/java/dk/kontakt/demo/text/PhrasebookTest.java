package dk.kontakt.demo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.demo.chance.Chance;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasebookTest {
    private static final List<String> KINDS = List.of("camp", "wear", "shoes", "gas", "furniture", "home");
    private static final List<String> BLANKS = List.of(
            "name", "first", "city", "product", "order", "amount", "date", "day", "days", "week", "size", "color",
            "agent");

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void whateverACustomerBeginsWithHasAnAnswer(String language) {
        Phrasebook book = Phrasebook.read(language);
        for (List<String> row : Resource.rows("subjects.csv")) {
            List<String> kinds =
                    row.get(3).isEmpty() ? KINDS : Arrays.asList(row.get(3).split(","));
            for (String kind : kinds) {
                for (int draw = 0; draw < 60; draw++) {
                    converse(book, row.get(0), facts(kind), Chance.of(draw, kind, draw));
                }
            }
        }
    }

    private static void converse(Phrasebook book, String topic, Facts facts, Chance chance) {
        Phrase opening = book.say(topic + " opening", facts, chance);
        Facts inScene = opening.scene() == null ? facts : facts.inScene(opening.scene());
        for (String part : List.of(" subject", " answer", " again")) {
            assertTrue(book.knows(topic + part, inScene), topic + part + " for " + opening);
        }
        book.find(topic + " ask", inScene, chance)
                .ifPresent(question -> assertTrue(question.reply() != null, question.text()));
    }

    @Test
    void fillsBlanksAndChooses() {
        var template = new Template("Hvor er [{order}|{product}]?\\nHilsen {first}");
        String text = template.fill(facts("wear"), Chance.of(1, "test", 1));
        assertTrue(text.matches("Hvor er (order|product)\\?\\nHilsen first"), text);
    }

    @Test
    void lineHasSceneKindAndReply() {
        Line line = Line.parse("(size) <wear>Hvilken? => Den {color}.");
        assertEquals("size", line.scene());
        assertEquals("wear", line.kind());
        assertTrue(line.fits(facts("wear").inScene("size")));
        assertTrue(!line.fits(facts("wear").inScene("price"))
                && !line.fits(facts("home").inScene("size")));
    }

    private static Facts facts(String kind) {
        Map<String, String> values = new java.util.HashMap<>();
        BLANKS.forEach(blank -> values.put(blank, blank));
        return new Facts(kind, "", values);
    }
}
