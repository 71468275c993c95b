package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The four Vs of a period by channel and month. {@code missing} are months with contacts whose figures were not computed yet;
 * {@code computedAt} is the time of the oldest figures shown, null when there are none.
 */
public record ChannelValueReport(
        Period period,
        List<ChannelMonth> months,
        List<YearMonth> missing,
        @Nullable Instant computedAt) {

    /** Why there is nothing to show. */
    public enum Absence {
        NO_CONTACTS,
        NOT_COMPUTED
    }

    public ChannelValueReport {
        months = List.copyOf(months);
        missing = List.copyOf(missing);
    }

    /** Each channel's months summed up, in the order of the channels. */
    public List<ChannelFigures> channels() {
        Map<Channel, Figures> sums = new EnumMap<>(Channel.class);
        months.forEach(row -> sums.merge(row.channel(), row.figures(), Figures::plus));
        return sums.entrySet().stream()
                .map(sum -> new ChannelFigures(sum.getKey(), sum.getValue()))
                .toList();
    }

    public Figures total() {
        return months.stream().map(ChannelMonth::figures).reduce(Figures.NONE, Figures::plus);
    }

    /** Empty when there are figures. */
    public Optional<Absence> absence() {
        if (!months.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(missing.isEmpty() ? Absence.NO_CONTACTS : Absence.NOT_COMPUTED);
    }

    /** The version of the formula behind every figure. */
    public String formula() {
        return ChannelValueFormula.VERSION;
    }
}
