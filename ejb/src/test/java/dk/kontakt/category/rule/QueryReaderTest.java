package dk.kontakt.category.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kontakt.category.rule.QueryRefused.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            retur AND          | SYNTAX           | 10
            retur (bytte       | SYNTAX           | 13
            retur) bytte       | SYNTAX           | 6
            "hvor er           | SYNTAX           | 9
            AND retur          | SYNTAX           | 1
            retur body:bytte   | FIELD            | 7
            *:*                | LEADING_WILDCARD | 1
            http://kontakt.dk  | EXPRESSION       | 6
            retur *tur         | LEADING_WILDCARD | 7
            retur OR ?tur      | LEADING_WILDCARD | 10
            *                  | LEADING_WILDCARD | 1
            retur OR r*        | SHORT_BEGINNING  | 10
            "penge t*"         | SHORT_BEGINNING  | 8
            retur /re.*/       | EXPRESSION       | 7
            retur [a TO b]     | EXPRESSION       | 8
            NOT retur          | NOTHING          | 1
            """)
    void whatCannotBeReadIsRefusedWithItsPlace(String query, Reason reason, int position) {
        var refused = assertThrows(QueryRefused.class, () -> QueryReader.read(query, "da"));
        assertEquals(reason + " at " + position, refused.reason() + " at " + refused.position());
    }
}
