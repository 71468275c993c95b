package dk.kontakt.report.quality;

import dk.kontakt.report.Days;
import dk.kontakt.ticket.TicketReviewService;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** The boundary of the quality of answers. */
@Stateless
@RolesAllowed({"lead", "manager", "admin"})
public class QualityService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private TicketReviewService tickets;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Draws answers that nobody has judged.
     *
     * @throws ReviewRefused if more are asked for than anybody can judge
     */
    public Sample draw(DrawSample draw) {
        draw.requireSound();
        long id = run(connection -> new SampleTable(connection).draw(draw, caller(), clock.instant()));
        return sample(id);
    }

    /** The latest hundred, newest first. */
    public List<Sample> samples() {
        return run(connection -> new SampleTable(connection).all());
    }

    /** @throws SampleNotFound if there is none of that number */
    public Sample sample(long id) {
        return run(connection -> new SampleTable(connection).find(id)).orElseThrow(() -> new SampleNotFound(id));
    }

    /** In the order in which they are judged. */
    public List<SampledAnswer> answers(long sample) {
        return run(connection -> new SampleTable(connection).answers(sample));
    }

    /**
     * Judges an answer, and returns its accuracy.
     *
     * @throws ReviewRefused if the answer is in no sample or is the caller's own, or the score is none
     * @throws AlreadyReviewed if somebody has judged it before
     */
    public BigDecimal review(ReviewAnswer review) {
        review.requireSound();
        ReviewTable.Given given = run(connection -> new ReviewTable(connection).drawn(review.reply()))
                .orElseThrow(() -> new ReviewRefused("reply", "is in no sample"));
        if (given.agent().equals(caller())) {
            throw new ReviewRefused("reply", "is your own answer");
        }
        if (!run(connection -> new ReviewTable(connection).add(review, caller(), clock.instant()))) {
            throw new AlreadyReviewed(review.reply());
        }
        tickets.reviewed(given.ticket(), review.reply(), caller());
        return review.score().accuracy();
    }

    /** By channel, of the answers that were sent on these days. */
    public List<MeanAccuracy> channels(Days days) {
        return run(connection -> new ReviewTable(connection).byChannel(days));
    }

    /** By the user names of agents, of the answers that were sent on these days. */
    public List<MeanAccuracy> agents(Days days) {
        return run(connection -> new ReviewTable(connection).byAgent(days));
    }

    /** What was thought of the caller's own answers, the latest hundred. */
    @RolesAllowed({"agent", "lead", "manager", "admin"})
    public List<OwnReview> own() {
        return run(connection -> new ReviewTable(connection).of(caller()));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private <T> T run(Work<T> work) {
        try {
            return work.on(entities.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
