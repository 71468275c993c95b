package dk.kontakt.web.report.quality;

import dk.kontakt.report.Days;
import dk.kontakt.report.quality.MeanAccuracy;
import dk.kontakt.report.quality.OwnReview;
import dk.kontakt.report.quality.QualityService;
import dk.kontakt.report.quality.Sample;
import dk.kontakt.web.CurrentUser;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** How accurate answers were, and the samples that tell it; for agents what was thought of their own. */
@Named
@RequestScoped
public class QualityPage {
    private static final List<Integer> PERIODS = List.of(30, 90, 365);

    @Inject
    private QualityService quality;

    @Inject
    private CurrentUser user;

    @Inject
    private Wording wording;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "mine")
    private @Nullable String mine;

    @Inject
    @Param(name = "days")
    private @Nullable Integer days;

    private @Nullable List<Sample> samples;

    /** Whether only the user's own reviews are shown; agents have no others. */
    public boolean isOwn() {
        return mine != null || !user.isReader();
    }

    public List<OwnReview> getOwnReviews() {
        return quality.own();
    }

    public List<MeanAccuracy> getChannels() {
        return quality.channels(period());
    }

    public List<MeanAccuracy> getAgents() {
        return quality.agents(period());
    }

    public List<Sample> getSamples() {
        if (samples == null) {
            samples = quality.samples();
        }
        return samples;
    }

    public int getDays() {
        return days != null && PERIODS.contains(days) ? days : PERIODS.get(0);
    }

    public List<Integer> getPeriods() {
        return PERIODS;
    }

    public String percent(BigDecimal share) {
        return wording.text("report.percent", Math.round(share.doubleValue() * 100));
    }

    public String day(LocalDate date) {
        return wording.day(date.atStartOfDay(Wording.ZONE).toInstant());
    }

    private Days period() {
        var today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        return new Days(today.minusDays(getDays() - 1L), today);
    }
}
