package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.report.quality.AlreadyReviewed;
import dk.kontakt.report.quality.DrawSample;
import dk.kontakt.report.quality.QualityService;
import dk.kontakt.report.quality.ReviewAnswer;
import dk.kontakt.report.quality.Sample;
import dk.kontakt.report.quality.SampleNotFound;
import dk.kontakt.report.quality.SampledAnswer;
import dk.kontakt.ticket.Channel;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualityResourceTest {
    private static final Instant NOON = Instant.parse("2026-09-15T12:00:00Z");

    private final Api api = new Api(new QualityService() {
        @Override
        public Sample draw(DrawSample draw) {
            return new Sample(7, draw, "lone", NOON, 1, 0);
        }

        @Override
        public Sample sample(long id) {
            throw new SampleNotFound(id);
        }

        @Override
        public List<SampledAnswer> answers(long sample) {
            return List.of(new SampledAnswer(17, 100_050, Channel.CHAT, NOON, "Pakke", null, "På vej", false));
        }

        @Override
        public BigDecimal review(ReviewAnswer review) {
            if (review.reply() == 18) {
                throw new AlreadyReviewed(18);
            }
            return review.score().accuracy();
        }
    });

    @Test
    void aDrawIsAnsweredWithWhatWasDrawnAndNotWithWhoAnswered() {
        Api.Answer answer = api.post(
                "quality/samples",
                "{\"from\": \"2026-09-01\", \"to\": \"2026-09-30\", \"perChannel\": 30, \"seed\": 5}");

        assertEquals(201, answer.status());
        assertEquals(JsonObjects.read("""
                        {"id": 7, "from": "2026-09-01", "to": "2026-09-30", "perChannel": 30, "seed": 5, "drawnBy": "lone",
                         "drawnAt": "2026-09-15T12:00:00Z", "answers": 1, "reviewed": 0,
                         "items": [{"reply": 17, "ticket": 100050, "channel": "CHAT", "sentAt": "2026-09-15T12:00:00Z", "subject": "Pakke",
                                    "question": null, "answer": "På vej", "reviewed": false}]}
                        """), answer.json());
        assertTrue(String.valueOf(answer.header("Location")).endsWith("/api/quality/samples/7"));
    }

    @Test
    void aReviewIsAnsweredWithTheAccuracy() {
        Api.Answer answer = api.post("quality/reviews", "{\"reply\": 17, \"relevance\": 5, \"quality\": 4}");

        assertEquals(201, answer.status());
        assertEquals(JsonObjects.read("{\"reply\": 17, \"accuracy\": 0.875}"), answer.json());
    }

    @Test
    void everyWrongFieldIsNamed() {
        assertEquals(
                List.of("reply", "relevance", "quality", "comment"),
                fields(api.post("quality/reviews", "{\"reply\": 1.5, \"relevance\": 6, \"comment\": 7}")));
        assertEquals(List.of("from", "to", "perChannel", "seed"), fields(api.post("quality/samples", """
                        {"from": "1. september", "perChannel": 201, "seed": -1}
                        """)));
        assertEquals(
                List.of("to"),
                fields(api.post(
                        "quality/samples", "{\"from\": \"2026-09-30\", \"to\": \"2026-09-01\", \"perChannel\": 1}")));
    }

    @Test
    void anAnswerThatSomebodyReviewedBeforeIsAConflict() {
        assertEquals(
                409,
                api.post("quality/reviews", "{\"reply\": 18, \"relevance\": 5, \"quality\": 4}")
                        .status());
    }

    @Test
    void aSampleThatIsNotThereIsNotFound() {
        assertEquals(404, api.get("quality/samples/8").status());
        assertEquals(404, api.get("quality/samples/x").status());
    }

    private static List<String> fields(Api.Answer answer) {
        return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }
}
