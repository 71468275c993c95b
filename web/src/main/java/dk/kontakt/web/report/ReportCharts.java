package dk.kontakt.web.report;

import dk.kontakt.report.ChannelFigures;
import dk.kontakt.report.Figures;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.Wording;
import dk.kontakt.web.report.page.BarPicture;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One chart for each V, of the rows that the table shows too. */
@Named
@RequestScoped
public class ReportCharts {
    private static final double SECONDS_AN_HOUR = 3_600;

    @Inject
    private ReportsPage page;

    @Inject
    private Wording wording;

    public String getVolume() {
        return besideBefore(figures -> figures.volume().contacts());
    }

    public String getVariety() {
        return chart().stacked()
                .series(
                        wording.text("report.chart.complaints"),
                        "#9c2129",
                        now(f -> f.variety().complaints()))
                .series(
                        wording.text("report.chart.questions"),
                        "#7ea8a4",
                        now(f -> f.variety().questions()))
                .json();
    }

    public String getVelocity() {
        return besideBefore(ReportCharts::resolutionHours);
    }

    public String getValue() {
        return besideBefore(Figures::netPerContact);
    }

    private String besideBefore(Function<Figures, @Nullable Number> figure) {
        Map<Channel, Figures> before = new EnumMap<>(Channel.class);
        page.before().channels().forEach(row -> before.put(row.channel(), row.figures()));
        List<@Nullable Number> earlier = rows().stream()
                .map(row -> before.get(row.channel()))
                .<@Nullable Number>map(figures -> figures == null ? null : figure.apply(figures))
                .toList();
        return chart().series(page.getPeriodName(), "#1f5f5b", now(figure))
                .series(page.getBeforeName(), "#b7c6c3", earlier)
                .json();
    }

    private BarPicture chart() {
        return new BarPicture(rows().stream()
                .map(row -> wording.code("channel", row.channel()))
                .toList());
    }

    private List<@Nullable Number> now(Function<Figures, @Nullable Number> figure) {
        return rows().stream()
                .<@Nullable Number>map(row -> figure.apply(row.figures()))
                .toList();
    }

    private List<ChannelFigures> rows() {
        return page.getReport().channels();
    }

    private static @Nullable Number resolutionHours(Figures figures) {
        Long seconds = figures.velocity().resolution().averageSeconds();
        return seconds == null ? null : Math.round(seconds / SECONDS_AN_HOUR * 10) / 10.0;
    }
}
