package dk.kontakt.web.desk.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Tells figures and how they differ; a dash where nothing is known. */
record FigureSpeech(Speech speech) {
    private static final String UNKNOWN = "–";
    private static final String SAME = "±0";

    /** Which way a figure should go. */
    enum Better {
        MORE,
        LESS,
        NEITHER
    }

    ComparedRow shares(String figure, @Nullable Double before, @Nullable Double after, Better better) {
        double difference = before == null || after == null ? 0 : tenths(after) - tenths(before);
        boolean known = before != null && after != null;
        String change = difference == 0 ? SAME : speech.text("replay.points", sign(difference) + decimal(difference));
        return new ComparedRow(figure, share(before), share(after), known ? change : "", tone(difference, better));
    }

    ComparedRow waits(String figure, @Nullable Duration before, Duration after) {
        long difference = before == null ? 0 : after.toSeconds() - before.toSeconds();
        String length = difference == 0
                ? SAME
                : sign(difference)
                        + speech.length(Duration.ofSeconds(difference).abs());
        return new ComparedRow(
                figure, wait(before), wait(after), before == null ? "" : length, tone(difference, Better.LESS));
    }

    ComparedRow counts(String figure, @Nullable Long before, long after, Better better) {
        long difference = before == null ? 0 : after - before;
        String change = difference == 0 ? SAME : sign(difference) + count(Math.abs(difference));
        return new ComparedRow(
                figure,
                before == null ? UNKNOWN : count(before),
                count(after),
                before == null ? "" : change,
                tone(difference, better));
    }

    /** As in "99,6 %", never rounded up: what is not whole is not told as whole. */
    String share(@Nullable Double share) {
        return share == null ? UNKNOWN : speech.text("report.percent", decimal(tenths(share)));
    }

    String count(long count) {
        return NumberFormat.getIntegerInstance(speech.locale()).format(count);
    }

    private String wait(@Nullable Duration wait) {
        return wait == null ? UNKNOWN : speech.length(wait);
    }

    /** In tenths of a percent. */
    private static double tenths(double share) {
        return BigDecimal.valueOf(share)
                .movePointRight(3)
                .setScale(0, RoundingMode.DOWN)
                .doubleValue();
    }

    private String decimal(double tenths) {
        NumberFormat format = NumberFormat.getNumberInstance(speech.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(Math.abs(tenths) / 10);
    }

    private static String sign(double difference) {
        return difference > 0 ? "+" : "−";
    }

    private static String tone(double difference, Better better) {
        if (difference == 0 || better == Better.NEITHER) {
            return "";
        }
        return difference > 0 == (better == Better.MORE) ? "good" : "bad";
    }
}
