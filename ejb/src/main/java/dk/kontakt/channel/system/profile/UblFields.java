package dk.kontakt.channel.system.profile;

import dk.kontakt.platform.FieldProblems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Fields of a UBL document that must be there. */
final class UblFields {
    private static final int LONGEST = 200;
    private static final int MOST_DIGITS = 10;
    private static final int DAY = 10;

    private final FieldProblems problems;

    UblFields(FieldProblems problems) {
        this.problems = problems;
    }

    String text(String field, @Nullable String value) {
        String text = problems.text(value, field, LONGEST);
        if (text == null && !problems.isNoted(field)) {
            problems.refuse(field, "is required");
        }
        return text == null ? "" : text;
    }

    BigDecimal amount(String field, @Nullable BigDecimal value) {
        if (value != null && value.signum() >= 0 && value.precision() - value.scale() <= MOST_DIGITS) {
            return value.setScale(2, RoundingMode.HALF_UP);
        }
        problems.refuse(
                field, value == null ? "is required" : "must be an amount of at most ten digits before the decimals");
        return BigDecimal.ZERO;
    }

    String currency(String field, @Nullable String value) {
        String code = text(field, value);
        if (!code.isEmpty() && !Values.isCurrency(code)) {
            problems.refuse(field, "must be a currency of ISO 4217");
        }
        return code;
    }

    /** A day with its time; without one the day counts from its beginning, without an offset in UTC. */
    Instant moment(String dayField, @Nullable Object day, String timeField, @Nullable Object time) {
        if (day == null) {
            problems.refuse(dayField, "is required, as 2026-03-28");
            return Instant.EPOCH;
        }
        try {
            Instant begin = Values.moment(day.toString().substring(0, DAY));
            return time == null ? begin : begin.plusNanos(nanos(time.toString()));
        } catch (DateTimeException e) {
            problems.refuse(timeField, "must be a time of day, as 13:05:00Z");
            return Instant.EPOCH;
        }
    }

    private static long nanos(String time) {
        if (time.matches(".*(Z|[+-]\\d\\d:\\d\\d)")) {
            OffsetTime moment = OffsetTime.parse(time);
            return moment.toLocalTime().toNanoOfDay() - moment.getOffset().getTotalSeconds() * 1_000_000_000L;
        }
        return LocalTime.parse(time).atOffset(ZoneOffset.UTC).toLocalTime().toNanoOfDay();
    }
}
