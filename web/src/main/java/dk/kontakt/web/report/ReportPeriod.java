package dk.kontakt.web.report;

import dk.kontakt.report.Days;
import dk.kontakt.report.Freshness;
import dk.kontakt.report.Period;
import dk.kontakt.report.PeriodRefused;
import dk.kontakt.report.ReportService;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The months that the page is asked to show; without a wish the last whole month, or the present one where that has no figures. */
@Named
@RequestScoped
public class ReportPeriod {
    private static final int CHOICES = 36;

    @Inject
    @Param(name = "from")
    private @Nullable String from;

    @Inject
    @Param(name = "to")
    private @Nullable String to;

    @Inject
    private ReportService reports;

    @Inject
    private Clock clock;

    private @Nullable YearMonth usual;

    /** A period that is often wanted; {@code key} names it. */
    public record Preset(String key, YearMonth from, YearMonth to) {}

    public YearMonth getFrom() {
        return month(from).orElseGet(this::usual);
    }

    public YearMonth getTo() {
        return month(to).orElseGet(() -> month(from).orElseGet(this::usual));
    }

    /** Why the months make no period: the key of a text; null when they do. */
    public @Nullable String getRefusal() {
        try {
            new Period(getFrom(), getTo());
            return null;
        } catch (PeriodRefused refused) {
            return "report.refused." + refused.reason();
        }
    }

    /** What carries the period on to another report; nothing where none was chosen. */
    public String getQuery() {
        return from == null && to == null ? "" : "?from=" + getFrom() + "&to=" + getTo();
    }

    Period period() {
        return new Period(getFrom(), getTo());
    }

    /** Whether the period has days to come. */
    public boolean isNotOver() {
        return !getTo().isBefore(present());
    }

    /** Newest first, and whatever is shown among them. */
    public List<YearMonth> getChoices() {
        Stream<YearMonth> usualOnes =
                Stream.iterate(present(), month -> month.minusMonths(1)).limit(CHOICES);
        return Stream.concat(usualOnes, Stream.of(getFrom(), getTo()))
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    public List<Preset> getPresets() {
        YearMonth last = present().minusMonths(1);
        return List.of(
                new Preset("thisMonth", present(), present()),
                new Preset("lastMonth", last, last),
                new Preset("threeMonths", last.minusMonths(2), last),
                new Preset("year", last.minusMonths(11), last));
    }

    private YearMonth usual() {
        if (usual == null) {
            YearMonth last = present().minusMonths(1);
            var days = new Days(last.atDay(1), last.atEndOfMonth());
            Freshness freshness = reports.freshness(days);
            usual = freshness.anyContacts() && freshness.computedAt() != null ? last : present();
        }
        return usual;
    }

    private YearMonth present() {
        return YearMonth.now(clock.withZone(Wording.ZONE));
    }

    private static Optional<YearMonth> month(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .filter(t -> t.matches("\\d{4}-\\d{2}"))
                    .map(YearMonth::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
