package dk.kontakt.web.report.subject;

import dk.kontakt.report.Days;
import dk.kontakt.report.Part;
import dk.kontakt.report.PartFigures;
import dk.kontakt.report.ReportService;
import dk.kontakt.report.Step;
import dk.kontakt.report.strategy.Choice;
import dk.kontakt.report.strategy.StrategyService;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.Dimension;
import dk.kontakt.web.report.table.Measure;
import dk.kontakt.web.report.table.ReportTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a choice of channels rests on: which one customers prefer for what, calls beside visits, and orders with and without chat (C17, C45, C77). */
record StrategySubject(ReportService reports, StrategyService strategy) implements Subject {
    private static final int MOST_PRODUCTS = 25;

    @Override
    public String name() {
        return "strategy";
    }

    @Override
    public List<ReportTable> tables(Question question) {
        Days days = question.days();
        List<Choice> choices = strategy.choices(days);
        List<PartFigures> daily = reports.figures(days, Part.CHANNEL, Step.DAY);
        Map<LocalDate, Long> visits = strategy.visits(days);
        return List.of(
                issues(days),
                preferred(
                                "preferred-by-priority",
                                "priority",
                                choices,
                                choice -> choice.priority().name())
                        .of(days, Integer.MAX_VALUE),
                preferred("preferred-by-product", "product", choices, StrategySubject::product)
                        .of(days, MOST_PRODUCTS),
                VisitsTable.of(days, daily, visits),
                OrderRateTable.of(days, daily, visits, strategy.purchases(days)));
    }

    /** Of the same figures as all other reports. */
    private ReportTable issues(Days days) {
        var issues = new Preferences("preferred-by-issue", Column.of(Dimension.CATEGORY), Measure.TICKETS.column());
        reports.figures(days, Part.CATEGORY, Step.ALL)
                .forEach(row -> issues.add(
                        row.key(), row.channel(), row.figures().velocity().tickets()));
        return issues.of(days, Integer.MAX_VALUE);
    }

    private static Preferences preferred(String name, String key, List<Choice> choices, Function<Choice, String> what) {
        var preferences = new Preferences(name, Preferences.about(key), Preferences.CASES);
        choices.forEach(choice -> preferences.add(what.apply(choice), choice.channel(), choice.cases()));
        return preferences;
    }

    private static String product(Choice choice) {
        String product = choice.product();
        return product == null ? "" : product;
    }
}
