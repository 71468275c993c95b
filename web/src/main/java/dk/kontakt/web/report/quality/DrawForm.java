package dk.kontakt.web.report.quality;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.report.Days;
import dk.kontakt.report.PeriodRefused;
import dk.kontakt.report.quality.DrawSample;
import dk.kontakt.report.quality.QualityService;
import dk.kontakt.report.quality.ReviewRefused;
import dk.kontakt.report.quality.Sample;
import dk.kontakt.web.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Draws a sample; of last month and thirty a channel unless wanted otherwise. */
@Named
@RequestScoped
public class DrawForm {
    private static final int USUAL = 30;
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    private QualityService quality;

    @Inject
    private PageMessages messages;

    @Inject
    private Clock clock;

    private LocalDate from;
    private LocalDate to;
    private int perChannel = USUAL;
    private @Nullable Integer seed;

    @SuppressWarnings("NullAway.Init")
    public DrawForm() {}

    @PostConstruct
    void open() {
        var today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        to = today.minusDays(1);
        from = today.minusDays(USUAL);
    }

    public void draw() {
        try {
            Sample sample = quality.draw(new DrawSample(new Days(from, to), perChannel, chosenSeed()));
            if (sample.answers() == 0) {
                messages.refuse("quality.drawn.none");
            } else {
                messages.confirm("quality.drawn", sample.answers());
                Faces.getFlash().setKeepMessages(true);
                Faces.redirect("reports/quality?sample=%s", Long.toString(sample.id()));
            }
        } catch (PeriodRefused refused) {
            messages.refuseField("draw:to", "quality.wrong.to");
        } catch (ReviewRefused refused) {
            refused.problems().stream().map(FieldProblem::field).forEach(this::tell);
        }
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public int getPerChannel() {
        return perChannel;
    }

    public void setPerChannel(int perChannel) {
        this.perChannel = perChannel;
    }

    public @Nullable Integer getSeed() {
        return seed;
    }

    public void setSeed(@Nullable Integer seed) {
        this.seed = seed;
    }

    private long chosenSeed() {
        return seed == null ? CHANCE.nextInt(Integer.MAX_VALUE) : seed;
    }

    private void tell(String field) {
        messages.refuseField("draw:" + field, "quality.wrong." + field);
    }
}
