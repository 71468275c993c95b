package dk.kontakt.web.api;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.report.quality.Sample;
import dk.kontakt.report.quality.SampledAnswer;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;

/** Samples of answers as the API shows them, without who answered. */
final class QualityJson {
    private QualityJson() {}

    static JsonObject samples(List<Sample> samples) {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        samples.forEach(sample -> items.add(of(sample)));
        return JsonObjects.of("items", items.build());
    }

    static JsonObject sample(Sample sample, List<SampledAnswer> answers) {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        answers.forEach(answer -> items.add(of(answer)));
        JsonObjectBuilder json = JsonObjects.builder();
        of(sample).forEach(json::add);
        return json.add("items", items).build();
    }

    static JsonObject reviewed(long reply, BigDecimal accuracy) {
        return JsonObjects.builder()
                .add("reply", reply)
                .add("accuracy", accuracy)
                .build();
    }

    private static JsonObject of(Sample sample) {
        return JsonObjects.withNulls(
                "id", sample.id(),
                "from", sample.draw().days().from(),
                "to", sample.draw().days().to(),
                "perChannel", sample.draw().perChannel(),
                "seed", sample.draw().seed(),
                "drawnBy", sample.drawnBy(),
                "drawnAt", sample.drawnAt(),
                "answers", sample.answers(),
                "reviewed", sample.reviewed());
    }

    private static JsonObject of(SampledAnswer answer) {
        return JsonObjects.withNulls(
                "reply", answer.reply(),
                "ticket", answer.ticket(),
                "channel", answer.channel(),
                "sentAt", answer.sentAt(),
                "subject", answer.subject(),
                "question", answer.question(),
                "answer", answer.answer(),
                "reviewed", answer.reviewed());
    }
}
