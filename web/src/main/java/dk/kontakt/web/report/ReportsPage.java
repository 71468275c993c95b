package dk.kontakt.web.report;

import dk.kontakt.report.ChannelFigures;
import dk.kontakt.report.ChannelValueReport;
import dk.kontakt.report.Figures;
import dk.kontakt.report.Period;
import dk.kontakt.report.ReportService;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

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

    @Inject
    private Wording wording;

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

    /** The key of what to tell where there are no figures; null when there are. */
    public @Nullable String getAbsence() {
        return getReport().absence().map(absence -> "report.absent." + absence).orElse(null);
    }

    public List<Measure> getMeasures() {
        return List.of(Measure.values());
    }

    public List<MeasureRow> getRows() {
        Map<Channel, Figures> earlier = new EnumMap<>(Channel.class);
        before().channels().forEach(row -> earlier.put(row.channel(), row.figures()));
        return getReport().channels().stream()
                .map(row -> row(name(row), row.figures(), earlier.get(row.channel())))
                .toList();
    }

    public MeasureRow getTotal() {
        Figures earlier = before().absence().isPresent() ? null : before().total();
        return row(wording.text("report.total"), getReport().total(), earlier);
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

    /** Sends the figures behind the page as CSV. */
    public void download() throws IOException {
        byte[] csv = ChannelValueCsv.of(getReport()).getBytes(StandardCharsets.UTF_8);
        Faces.sendFile(csv, ChannelValueCsv.fileName(period.period()), true);
    }

    private ChannelValueReport read(Period wanted) {
        return reports.channelValue(wanted.from(), wanted.to());
    }

    private String name(ChannelFigures row) {
        return wording.code("channel", row.channel());
    }

    private String name(Period named) {
        String from = words.month(named.from());
        return named.months() == 1 ? from : from + " – " + words.month(named.to());
    }

    private MeasureRow row(String name, Figures figures, @Nullable Figures earlier) {
        List<MeasureRow.Cell> cells = Arrays.stream(Measure.values())
                .map(measure -> cell(measure, measure.of(figures), earlier == null ? null : measure.of(earlier)))
                .toList();
        return new MeasureRow(name, cells);
    }

    private MeasureRow.Cell cell(Measure measure, @Nullable Number now, @Nullable Number earlier) {
        return new MeasureRow.Cell(measure, words.of(measure, now), words.change(measure, now, earlier));
    }
}
