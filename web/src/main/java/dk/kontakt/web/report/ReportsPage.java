package dk.kontakt.web.report;

import dk.kontakt.report.ChannelValueReport;
import dk.kontakt.report.Period;
import dk.kontakt.report.ReportService;
import dk.kontakt.web.report.table.Measure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The four Vs of each channel, beside the period before. */
@Named
@RequestScoped
public class ReportsPage {
    @Inject
    private ReportService reports;

    @Inject
    private ReportPeriod period;

    @Inject
    private FigureWords words;

    private @Nullable ChannelValueReport shown;
    private @Nullable ChannelValueReport before;

    public ChannelValueReport getReport() {
        if (shown == null) {
            shown = read(period.period());
        }
        return shown;
    }

    ChannelValueReport before() {
        if (before == null) {
            before = read(period.period().before());
        }
        return before;
    }

    public List<Measure> getMeasures() {
        return Measure.FOUR_VS;
    }

    /** As in "marts 2026". */
    public String name(YearMonth month) {
        return words.month(month);
    }

    /** As in "september 2026 – november 2026". */
    public String getPeriodName() {
        return name(period.period());
    }

    public String getBeforeName() {
        return name(period.period().before());
    }

    /** The months with contacts that were not computed yet. */
    public List<String> getMissing() {
        return getReport().missing().stream().map(words::month).toList();
    }

    private ChannelValueReport read(Period wanted) {
        return reports.channelValue(wanted.from(), wanted.to());
    }

    private String name(Period named) {
        String from = words.month(named.from());
        return named.months() == 1 ? from : from + " – " + words.month(named.to());
    }
}
