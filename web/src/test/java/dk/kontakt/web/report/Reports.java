package dk.kontakt.web.report;

import dk.kontakt.report.ChannelMonth;
import dk.kontakt.report.ChannelValueReport;
import dk.kontakt.report.Figures;
import dk.kontakt.report.Period;
import dk.kontakt.report.Promises;
import dk.kontakt.report.Satisfied;
import dk.kontakt.report.TimeTaken;
import dk.kontakt.report.Value;
import dk.kontakt.report.Variety;
import dk.kontakt.report.Velocity;
import dk.kontakt.report.Volume;
import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** Reports for tests. */
final class Reports {
    static final YearMonth MAY = YearMonth.of(2026, 5);
    static final Period ONLY_MAY = new Period(MAY, MAY);

    private Reports() {}

    /** One month of one channel that cost more than it brought and that nobody rated. */
    static ChannelValueReport ofALosingChannel() {
        var velocity = new Velocity(2, new TimeTaken(1, 7_200), new TimeTaken(2, 90), new Promises(2, 1), 1, 0);
        var value = new Value(0, new BigDecimal("0.00"), 600, new BigDecimal("47.33"));
        var figures = new Figures(
                new Volume(3, 1, 0),
                new Variety(1, 2, 3, 0),
                velocity,
                new Satisfied(0, 0),
                value,
                Figures.NONE.service(),
                Figures.NONE.handling(),
                Figures.NONE.accuracy());
        return new ChannelValueReport(
                ONLY_MAY,
                List.of(new ChannelMonth(MAY, Channel.CHAT, figures)),
                List.of(),
                Instant.parse("2026-06-01T02:10:00Z"));
    }

    static ChannelValueReport ofNothingComputed() {
        return new ChannelValueReport(ONLY_MAY, List.of(), List.of(MAY), null);
    }
}
