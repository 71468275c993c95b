package dk.kontakt.web.api;

import dk.kontakt.platform.JsonField;
import dk.kontakt.report.Days;
import dk.kontakt.report.PeriodRefused;
import dk.kontakt.report.quality.DrawSample;
import dk.kontakt.report.quality.ReviewAnswer;
import dk.kontakt.report.quality.Score;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.LocalDate;

/** Reads what shall be drawn, and what is thought of an answer. All wrong fields are named. */
final class QualityRequests {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final int MOST = 5;

    private QualityRequests() {}

    /** The seed is chosen where none is given. */
    static DrawSample draw(JsonObject body) {
        JsonField json = JsonField.of(body);
        LocalDate from = DateField.required(json.at("from"));
        LocalDate to = DateField.required(json.at("to"));
        int perChannel = required(json.at("perChannel"), DrawSample.MOST_PER_CHANNEL);
        Integer seed = json.at("seed").integer(0, Integer.MAX_VALUE);
        json.problems().requireNone(RequestRefused::new);
        try {
            long chosen = seed == null ? CHANCE.nextInt(Integer.MAX_VALUE) : seed;
            return new DrawSample(new Days(from, to), perChannel, chosen);
        } catch (PeriodRefused refused) {
            throw new RequestRefused("to", "must not lie before from, nor more than ten years after it");
        }
    }

    static ReviewAnswer review(JsonObject body) {
        JsonField json = JsonField.of(body);
        long reply = id(json.at("reply"));
        var score = new Score(required(json.at("relevance"), MOST), required(json.at("quality"), MOST));
        String comment = json.at("comment").optional(ReviewAnswer.LONGEST_COMMENT);
        json.problems().requireNone(RequestRefused::new);
        return new ReviewAnswer(reply, score, comment);
    }

    private static long id(JsonField field) {
        if (field.value() instanceof JsonNumber number
                && number.bigDecimalValue().signum() > 0
                && number.bigDecimalValue().compareTo(LARGEST) <= 0
                && number.isIntegral()) {
            return number.longValue();
        }
        field.refuse("must be the number of an answer");
        return 0;
    }

    private static int required(JsonField field, int most) {
        Integer number = field.integer(1, most);
        if (number == null && !field.isNoted()) {
            field.refuse("is required");
        }
        return number == null ? 1 : number;
    }
}
