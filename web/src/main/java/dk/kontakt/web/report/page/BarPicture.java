package dk.kontakt.web.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.enums.IndexAxis;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.Plugins;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.Scales.ScaleAxis;
import software.xdev.chartjs.model.options.scale.cartesian.category.CategoryScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;

/** Lying bars, so that names stay readable on a phone; a value that is unknown has no bar. */
public final class BarPicture {
    private final BarData data = new BarData();
    private boolean stacked;

    public BarPicture(List<String> names) {
        data.setLabels(names);
    }

    public BarPicture stacked() {
        stacked = true;
        return this;
    }

    public BarPicture series(String label, String color, List<@Nullable Number> values) {
        var series = new BarDataset().setLabel(label).setBackgroundColor(color);
        series.setDataUnchecked(values);
        data.addDataset(series);
        return this;
    }

    public String json() {
        var names = new CategoryScaleOptions();
        names.setStacked(stacked);
        var values = new LinearScaleOptions();
        values.setStacked(stacked);
        var options = new BarOptions()
                .setIndexAxis(IndexAxis.Y)
                .setMaintainAspectRatio(false)
                .setAnimation(false)
                .setPlugins(new Plugins().setLegend(new LegendOptions().setPosition("bottom")))
                .setScales(new Scales().addScale(ScaleAxis.Y, names).addScale(ScaleAxis.X, values));
        return new BarChart(data, options).toJson();
    }
}
