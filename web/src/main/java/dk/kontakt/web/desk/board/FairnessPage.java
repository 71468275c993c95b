package dk.kontakt.web.desk.board;

import dk.kontakt.routing.FairnessService;
import dk.kontakt.routing.fairness.Difference;
import dk.kontakt.routing.fairness.Fairness;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** How work and waiting were shared in the last days. */
@Named
@RequestScoped
public class FairnessPage {
    private static final List<Integer> PERIODS = List.of(7, 28);

    @Inject
    private FairnessService service;

    @Inject
    private Wording wording;

    @Inject
    private PageLanguage language;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "days")
    private @Nullable Integer days;

    private @Nullable Fairness read;

    public Fairness getAudit() {
        if (read == null) {
            Instant now = clock.instant();
            read = service.between(now.minus(Duration.ofDays(getDays())), now);
        }
        return read;
    }

    public int getDays() {
        return days != null && PERIODS.contains(days) ? days : PERIODS.get(0);
    }

    public List<Integer> getPeriods() {
        return PERIODS;
    }

    public String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    public String decimal(double number, int digits) {
        return String.format(language.getLocale(), "%." + digits + "f", number);
    }

    public long minutes(long seconds) {
        return Math.round(seconds / 60.0);
    }

    /** In words and by an arrow, so that nobody depends on the colour. */
    public String mark(Difference difference) {
        return wording.code("fairness.difference", difference);
    }

    /** More is worse where it is about waiting. */
    public String tone(Difference difference) {
        return difference == Difference.MORE ? "warn" : "quiet";
    }

    public boolean isTold(Difference difference) {
        return difference == Difference.MORE || difference == Difference.LESS;
    }

    public String group(String trait, String value) {
        return wording.code(
                switch (trait) {
                    case "SEGMENT" -> "segment";
                    case "VALUE" -> "valueBand";
                    default -> "language";
                },
                value);
    }
}
