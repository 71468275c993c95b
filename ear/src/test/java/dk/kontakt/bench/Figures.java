package dk.kontakt.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The measured figures, printed as a JSON line at once and as a table at the end. */
final class Figures {
    private record Figure(
            String name,
            double value,
            String unit,
            @Nullable Double limit,
            @Nullable Double ratio) {}

    private final List<Figure> figures = new ArrayList<>();
    private final PrintStream out;

    Figures(PrintStream out) {
        this.out = out;
    }

    void add(String name, double value, String unit) {
        add(new Figure(name, value, unit, null, null));
    }

    /** A figure that must not be larger than {@code limit}. */
    void addLimited(String name, double value, String unit, double limit) {
        add(new Figure(name, value, unit, limit, null));
    }

    /** A figure that must not be smaller than {@code limit}. */
    void addLeast(String name, double value, String unit, double limit) {
        add(new Figure(name, value, unit, limit, null));
    }

    /** A figure with its ratio to a raw limit measured in the same run, which should be {@code least} or more. */
    void addRatio(String name, double value, String unit, double ratio, double least) {
        add(new Figure(name, value, unit, least, ratio));
    }

    void printTable() {
        out.println();
        out.printf(Locale.ROOT, "%-44s %12s %-6s %10s %8s%n", "figure", "value", "unit", "limit", "ratio");
        for (Figure figure : figures) {
            out.printf(
                    Locale.ROOT,
                    "%-44s %12.1f %-6s %10s %8s%n",
                    figure.name,
                    figure.value,
                    figure.unit,
                    text(figure.limit),
                    text(figure.ratio));
        }
    }

    private void add(Figure figure) {
        figures.add(figure);
        String limit = figure.limit == null ? "" : ", \"limit\": " + text(figure.limit);
        String ratio = figure.ratio == null ? "" : ", \"ratio\": " + text(figure.ratio);
        out.printf(
                Locale.ROOT,
                "{\"figure\": \"%s\", \"value\": %.1f, \"unit\": \"%s\"%s%s}%n",
                figure.name,
                figure.value,
                figure.unit,
                limit,
                ratio);
    }

    private static String text(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.2f", value);
    }
}
