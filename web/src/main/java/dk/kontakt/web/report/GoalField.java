package dk.kontakt.web.report;

import dk.kontakt.report.goal.Goal;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The goal of a measure as it is typed: shares in percent, times in minutes. */
public final class GoalField {
    private static final String NUMBER = "\\d{1,7}([.,]\\d{1,2})?";
    private static final BigDecimal SECONDS_A_MINUTE = BigDecimal.valueOf(60);
    private static final int DIGITS = 4;

    private final Column column;
    private final String before;
    private @Nullable String text;

    GoalField(Column column, @Nullable Goal goal) {
        this.column = column;
        this.before = goal == null ? "" : typed(goal.goal());
        this.text = before;
    }

    /** The measure's name. */
    public String measure() {
        return column.text();
    }

    public Kind kind() {
        return column.kind();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    boolean isReadable() {
        return written().isEmpty() || written().matches(NUMBER);
    }

    boolean isChanged() {
        return !written().equals(before);
    }

    /** Null for none. */
    @Nullable
    BigDecimal goal() {
        if (written().isEmpty()) {
            return null;
        }
        BigDecimal number = new BigDecimal(written().replace(',', '.'));
        return switch (column.kind()) {
            case SHARE -> number.movePointLeft(2);
            case TIME -> number.multiply(SECONDS_A_MINUTE);
            case COUNT, RATING, RATE, MONEY, DATE, TEXT -> number;
        };
    }

    private String written() {
        return text == null ? "" : text.strip();
    }

    /** As it is typed, in the unit of its kind. */
    String typed(BigDecimal goal) {
        BigDecimal number = switch (column.kind()) {
            case SHARE -> goal.movePointRight(2);
            case TIME -> goal.divide(SECONDS_A_MINUTE, DIGITS, RoundingMode.HALF_UP);
            case COUNT, RATING, RATE, MONEY, DATE, TEXT -> goal;
        };
        return number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
