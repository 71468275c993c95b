package dk.kontakt.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "20123456, +4520123456",
        "20 12 34 56, +4520123456",
        "20-12-34-56, +4520123456",
        "2012.3456, +4520123456",
        "+45 20 12 34 56, +4520123456",
        "+45(20)123456, +4520123456",
        "0045 20123456, +4520123456",
        "' 20123456 ', +4520123456",
        "tel:+4520123456, +4520123456",
        "+46 8 123 456 78, +46812345678",
        "+1 (650) 253-0000, +16502530000",
        "+49 30 901820, +4930901820",
        "+45 12 34 56 78, +4512345678",
        "004512345678, +4512345678",
        "12345678, +4512345678",
        "(+45) 12-34-56-78, +4512345678",
    })
    void hasOneFormForAllSpellings(String spelled, String e164) {
        assertEquals(Optional.of(e164), PhoneNumber.e164(spelled));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1",
                "112",
                "201234",
                "ring til mig",
                "anonymous",
                "withheld",
                "Restricted",
                "unknown",
                "1813",
                "+",
                "+999 12345678",
                "2012345678901234567890"
            })
    void isEmptyWhereThereIsNoPossibleNumber(String spelled) {
        assertEquals(Optional.empty(), PhoneNumber.e164(spelled));
    }
}
