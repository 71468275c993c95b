package dk.kontakt.report.goal;

import dk.kontakt.ticket.Channel;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The boundary of goals. */
@Stateless
@RolesAllowed({"agent", "lead", "manager", "admin", "integration", "system"})
public class GoalService {
    static final String IN_FORCE = """
            select measure, channel, goal, changed_by, changed_at from (
                select distinct on (measure, channel) * from report_goal order by measure, channel, id desc) newest
            where goal is not null
            order by measure, channel
            """;

    private static final String SET = "insert into report_goal (measure, channel, goal, changed_by, changed_at)"
            + " values (?, cast(? as text), cast(? as numeric), ?, ?)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public Goals goals() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(IN_FORCE).getResultList();
        return new Goals(rows.stream().map(GoalService::goal).toList());
    }

    /** From now on; a channel of null is all without a goal of their own, a goal of null takes it back. */
    @RolesAllowed({"manager", "admin"})
    public void set(String measure, @Nullable Channel channel, @Nullable BigDecimal goal) {
        entities.createNativeQuery(SET)
                .setParameter(1, measure)
                .setParameter(2, channel == null ? null : channel.name())
                .setParameter(3, goal == null ? null : goal.toPlainString())
                .setParameter(4, session.getCallerPrincipal().getName())
                .setParameter(5, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    private static Goal goal(Object[] row) {
        return new Goal(
                (String) row[0],
                row[1] == null ? null : Channel.valueOf((String) row[1]),
                (BigDecimal) row[2],
                (String) row[3],
                ((Timestamp) row[4]).toInstant());
    }
}
