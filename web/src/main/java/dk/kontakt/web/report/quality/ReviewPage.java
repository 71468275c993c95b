package dk.kontakt.web.report.quality;

import dk.kontakt.report.quality.AlreadyReviewed;
import dk.kontakt.report.quality.QualityService;
import dk.kontakt.report.quality.ReviewAnswer;
import dk.kontakt.report.quality.ReviewRefused;
import dk.kontakt.report.quality.Sample;
import dk.kontakt.report.quality.SampleNotFound;
import dk.kontakt.report.quality.SampledAnswer;
import dk.kontakt.report.quality.Score;
import dk.kontakt.web.CurrentUser;
import dk.kontakt.web.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The answers of a sample one after the other: question and answer side by side, and what the user thinks of them. */
@Named
@RequestScoped
public class ReviewPage {
    private static final List<Integer> SCORES = List.of(1, 2, 3, 4, 5);

    @Inject
    private QualityService quality;

    @Inject
    private CurrentUser user;

    @Inject
    private PageMessages messages;

    @Inject
    @Param(name = "sample")
    private @Nullable Long id;

    /** The position to begin at, from 0. */
    @Inject
    @Param(name = "at")
    private @Nullable Integer at;

    private @Nullable Sample sample;
    private List<SampledAnswer> answers = List.of();
    private int position;
    private int relevance;
    private int goodness;
    private @Nullable String comment;

    /** What was shown when the form was sent: somebody may have reviewed it meanwhile. */
    private @Nullable Long reply;

    @PostConstruct
    void open() {
        if (id != null && user.isReader()) {
            try {
                sample = quality.sample(id);
                answers = quality.answers(id);
                position = nextFrom(at == null ? 0 : at);
            } catch (SampleNotFound unknown) {
                sample = null;
            }
        }
    }

    /** Null where the address names no sample. */
    public @Nullable Sample getSample() {
        return sample;
    }

    /** The next one that nobody has reviewed; null where all are. */
    public @Nullable SampledAnswer getAnswer() {
        return position < answers.size() ? answers.get(position) : null;
    }

    public int getPosition() {
        return position;
    }

    public void save() {
        Long shown = getReply();
        if (shown == null) {
            return;
        }
        try {
            quality.review(new ReviewAnswer(shown, new Score(relevance, goodness), comment));
            messages.confirm("quality.saved");
            goOn();
        } catch (AlreadyReviewed taken) {
            messages.refuse("quality.taken");
            goOn();
        } catch (ReviewRefused refused) {
            refused.problems().forEach(problem -> tell(problem.field()));
        }
    }

    public @Nullable Long getReply() {
        SampledAnswer shown = getAnswer();
        return reply != null || shown == null ? reply : Long.valueOf(shown.reply());
    }

    public void setReply(@Nullable Long reply) {
        this.reply = reply;
    }

    public List<Integer> getScores() {
        return SCORES;
    }

    public int getRelevance() {
        return relevance;
    }

    public void setRelevance(int relevance) {
        this.relevance = relevance;
    }

    public int getQuality() {
        return goodness;
    }

    public void setQuality(int score) {
        this.goodness = score;
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }

    /** After the last one those that were left out come again. */
    private int nextFrom(int start) {
        return IntStream.concat(IntStream.range(Math.max(0, start), answers.size()), IntStream.range(0, answers.size()))
                .filter(place -> !answers.get(place).reviewed())
                .findFirst()
                .orElse(answers.size());
    }

    private void goOn() {
        Faces.getFlash().setKeepMessages(true);
        Faces.redirect("reports/quality?sample=%s&at=%s", String.valueOf(id), Integer.toString(position + 1));
    }

    private void tell(String field) {
        if (field.equals("reply")) {
            messages.refuse("quality.own.refused");
        } else {
            messages.refuseField("review:" + field, "quality.wrong." + field);
        }
    }
}
