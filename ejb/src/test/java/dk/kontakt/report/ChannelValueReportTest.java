package dk.kontakt.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChannelValueReportTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    void averagesOfAPeriodComeFromItsSumsNotFromTheMonthsAverages() {
        var report = report(
                row(MAY, Channel.CHAT, new TimeTaken(1, 100), "100.00"),
                row(MAY.plusMonths(1), Channel.CHAT, new TimeTaken(9, 0), "0.00"));
        Figures chat = report.channels().get(0).figures();
        assertEquals(10L, chat.velocity().resolution().averageSeconds());
        assertEquals(new BigDecimal("50.00"), chat.value().averageOrderValue());
        assertEquals(report.total(), chat);
    }

    @Test
    void anAverageOfNothingIsUnknownRatherThanZero() {
        assertNull(Figures.NONE.velocity().resolution().averageSeconds());
        assertNull(Figures.NONE.velocity().promises().keptShare());
        assertNull(Figures.NONE.satisfied().average());
        assertNull(Figures.NONE.netPerContact());
    }

    @Test
    void whatCostMoreThanItBroughtIsBelowZero() {
        assertEquals(
                new BigDecimal("-20.00"),
                row(MAY, Channel.X, new TimeTaken(0, 0), "0.00").figures().netPerContact());
    }

    @Test
    void aPeriodThatEndsBeforeItStartsIsRefused() {
        var refused = assertThrows(PeriodRefused.class, () -> new Period(MAY, MAY.minusMonths(1)));
        assertEquals(PeriodRefused.Reason.ENDS_BEFORE_IT_STARTS, refused.reason());
    }

    @Test
    void aPeriodLongerThanTenYearsIsRefused() {
        assertEquals(120, new Period(MAY, MAY.plusMonths(119)).months());
        assertThrows(PeriodRefused.class, () -> new Period(MAY, MAY.plusMonths(120)));
    }

    @Test
    void thePeriodBeforeHasTheSameLengthAndTouches() {
        assertEquals(new Period(MAY.minusMonths(3), MAY.minusMonths(1)), new Period(MAY, MAY.plusMonths(2)).before());
    }

    @Test
    void nothingToShowHasAReason() {
        var period = new Period(MAY, MAY);
        var quiet = new ChannelValueReport(period, List.of(), List.of(), null);
        var uncomputed = new ChannelValueReport(period, List.of(), List.of(MAY), null);
        assertEquals(Optional.of(ChannelValueReport.Absence.NO_CONTACTS), quiet.absence());
        assertEquals(Optional.of(ChannelValueReport.Absence.NOT_COMPUTED), uncomputed.absence());
    }

    private static ChannelValueReport report(ChannelMonth... rows) {
        return new ChannelValueReport(
                new Period(MAY, MAY.plusMonths(1)), List.of(rows), List.of(), Instant.parse("2026-07-01T00:00:00Z"));
    }

    private static ChannelMonth row(YearMonth month, Channel channel, TimeTaken resolution, String orderValue) {
        var value = new Value(1, new BigDecimal(orderValue), 0, new BigDecimal("20.00"));
        var velocity = new Velocity(0, resolution, new TimeTaken(0, 0), new Promises(0, 0), 0, 0);
        return new ChannelMonth(
                month,
                channel,
                new Figures(
                        new Volume(1, 0, 0),
                        new Variety(0, 1, 0, 1),
                        velocity,
                        new Satisfied(0, 0),
                        value,
                        Figures.NONE.service(),
                        Figures.NONE.handling(),
                        Figures.NONE.accuracy()));
    }
}
