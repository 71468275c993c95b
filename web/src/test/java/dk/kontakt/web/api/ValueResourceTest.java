package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.report.value.AdvertisedHours;
import dk.kontakt.report.value.Attribution;
import dk.kontakt.report.value.ContactChoice;
import dk.kontakt.report.value.Dated;
import dk.kontakt.report.value.Terms;
import dk.kontakt.report.value.ValueService;
import dk.kontakt.ticket.Channel;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueResourceTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final Terms CHAT =
            new Terms(Channel.CHAT, SEPTEMBER, new BigDecimal("280.50"), new BigDecimal("4.00"), null, 5);

    private final List<Object> introduced = new ArrayList<>();
    private final Api api = new Api(new ValueService() {
        @Override
        public List<Dated<Terms>> terms() {
            return List.of(new Dated<>(CHAT, "bo", Instant.parse("2026-09-15T12:00:00Z"), Dated.Standing.IN_FORCE));
        }

        @Override
        public int introduce(Terms terms) {
            introduced.add(terms);
            return 14;
        }

        @Override
        public int introduce(Attribution attribution) {
            introduced.add(attribution);
            return 0;
        }

        @Override
        public int introduce(AdvertisedHours hours) {
            introduced.add(hours);
            return 0;
        }
    });

    @Test
    void termsAreShownWithWhoWroteThem() {
        assertEquals(JsonObjects.read("""
                        {"items": [{"channel": "CHAT", "validFrom": "2026-09-01", "answerWithinSeconds": null, "shortAbandonSeconds": 5,
                          "hourlyRate": 280.50, "fixedPerContact": 4.00, "standing": "IN_FORCE", "changedBy": "bo",
                          "changedAt": "2026-09-15T12:00:00Z"}]}
                        """), api.get("value/terms").json());
    }

    @Test
    void termsAreIntroducedAndAnsweredWithTheDaysThatAreComputedAgain() {
        Api.Answer answer = put("terms", """
                {"channel": "CHAT", "validFrom": "2026-09-01", "hourlyRate": 280.50, "fixedPerContact": 4.00, "shortAbandonSeconds": 5}
                """);

        assertEquals(200, answer.status());
        assertEquals(14, answer.json().getInt("daysDue"));
        assertEquals(List.of(CHAT), introduced);
    }

    @Test
    void everyWrongFieldOfTermsIsNamed() {
        Api.Answer answer = put("terms", """
                {"channel": "FAX", "validFrom": "2026-02-30", "hourlyRate": -1, "fixedPerContact": 1.001, "answerWithinSeconds": 0}
                """);

        assertEquals(400, answer.status());
        assertEquals(
                List.of(
                        "channel",
                        "validFrom",
                        "hourlyRate",
                        "fixedPerContact",
                        "answerWithinSeconds",
                        "shortAbandonSeconds"),
                fields(answer));
        assertEquals(List.of(), introduced);
    }

    @Test
    void aNumberTooLargeToWriteDownIsRefused() {
        assertEquals(List.of("costAlarmShare"), fields(put("attribution", """
                {"validFrom": "2026-09-01", "windowHours": 24, "choice": "LAST_CONTACT", "costAlarmShare": 1e999999999}
                """)));
    }

    @Test
    void anAttributionIsIntroduced() {
        put("attribution", """
                {"validFrom": "2026-09-01", "windowHours": 2160, "choice": "FIRST_CONTACT", "costAlarmShare": 0.5}
                """);

        assertEquals(
                List.of(new Attribution(SEPTEMBER, 2_160, ContactChoice.FIRST_CONTACT, new BigDecimal("0.5"))),
                introduced);
        assertEquals(List.of("validFrom", "windowHours", "choice", "costAlarmShare"), fields(put("attribution", """
                        {"windowHours": 2161, "choice": "ALL"}
                        """)));
    }

    @Test
    void noPromiseHasToBeSaid() {
        assertEquals(
                List.of("calendar"), fields(put("hours", "{\"channel\": \"CHAT\", \"validFrom\": \"2026-09-01\"}")));

        put("hours", "{\"channel\": \"CHAT\", \"validFrom\": \"2026-09-01\", \"calendar\": null}");
        assertEquals(List.of(new AdvertisedHours(Channel.CHAT, SEPTEMBER, null)), introduced);
    }

    private Api.Answer put(String what, String json) {
        return api.send("PUT", "value/" + what, json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> fields(Api.Answer answer) {
        return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }
}
