package dk.kontakt.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kontakt.category.rule.WordRule;
import dk.kontakt.category.rule.WordRules;
import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.JsonObjects;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordRulesReaderTest {

    @Test
    void rulesAreReadAsTheyWereWritten() {
        var rules = new WordRules(
                0,
                List.of(
                        new WordRule("retur", "return", "da", "retur* \"sende tilbage*\"", 70),
                        new WordRule("all", "refund", "any", "subject:refund", 1000)));
        assertEquals(rules, WordRulesReader.read(WordRulesWriter.write(rules)));
    }

    @Test
    void languageIsAnyAndWeightAHundredUnlessGiven() {
        assertEquals(
                List.of(new WordRule("a", "return", "any", "retur", 100)),
                read("{'rules': [{'name': 'a', 'category': 'return', 'query': 'retur'}]}")
                        .rules());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'rules': 3}                                                       | rules
            {'rule': []}                                                       | rule
            {'rules': [{}]}                                                    | rules[0].name,rules[0].category,rules[0].query
            {'rules': [{'name':'a','category':'b','query':'c','weight':0}]}    | rules[0].weight
            {'rules': [{'name':'a','category':'b','query':'c','language':'sv'}]} | rules[0].language
            {'rules': [{'name':'a','category':'b','query':'(c'}]}              | rules[0].query
            {'rules': [{'name':'a','category':'b','query':'c'},{'name':'a','category':'b','query':'c'}]} | rules[1].name
            """)
    void everyWrongFieldIsNamed(String json, String fields) {
        var refused = assertThrows(WordRulesRefused.class, () -> read(json));
        assertEquals(
                List.of(fields.split(",")),
                refused.problems().stream().map(FieldProblem::field).toList());
    }

    @Test
    void problemOfAQueryHasItsPlace() {
        var refused = assertThrows(
                WordRulesRefused.class, () -> read("{'rules': [{'name':'a','category':'b','query':'retur AND'}]}"));
        assertEquals(
                "is not finished or has something that does not belong here, at character 10",
                refused.problems().get(0).detail());
    }

    private static WordRules read(String json) {
        return WordRulesReader.read(JsonObjects.read(json.replace('\'', '"')));
    }
}
