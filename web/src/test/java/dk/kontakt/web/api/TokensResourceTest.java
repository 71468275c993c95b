package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.account.AccountService;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensResourceTest {
    private final Api api = new Api(new AccountService() {
        @Override
        public String createToken(Duration validFor) {
            return "for-" + validFor.toHours();
        }
    });

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"validForHours\": 1}|1", "{}|720", "{\"validForHours\": null}|720", "''|720"})
    void aTokenIsValidForAMonthUnlessTheCallerSaysHowLong(String body, int hours) {
        Api.Answer answer = api.post("tokens", body);

        assertEquals(201, answer.status());
        assertEquals("for-" + hours, answer.json().getString("token"));
        assertEquals(hours, answer.json().getInt("validForHours"));
    }

    @Test
    void aTokenIsNotValidForEver() {
        assertEquals(400, api.post("tokens", "{\"validForHours\": 8785}").status());
        assertEquals(400, api.post("tokens", "{\"validForHours\": 0}").status());
    }
}
