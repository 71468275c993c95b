package dk.kontakt.report.goal;

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
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The boundary of goals. */
@Stateless
@RolesAllowed({"agent", "lead", "manager", "admin", "integration", "system"})
public class GoalService {
    private static final String IN_FORCE = """
            select measure, goal, changed_by, changed_at from (
                select distinct on (measure) * from report_goal order by measure, id desc) newest where goal is not null
            """;

    private static final String SET =
            "insert into report_goal (measure, goal, changed_by, changed_at) values (?, cast(? as numeric), ?, ?)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** By measure, the goals in force. */
    public Map<String, Goal> goals() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(IN_FORCE).getResultList();
        Map<String, Goal> goals = new TreeMap<>();
        rows.forEach(row -> goals.put((String) row[0], goal(row)));
        return goals;
    }

    /** From now on; null takes the goal back. */
    @RolesAllowed({"manager", "admin"})
    public void set(String measure, @Nullable BigDecimal goal) {
        entities.createNativeQuery(SET)
                .setParameter(1, measure)
                .setParameter(2, goal == null ? null : goal.toPlainString())
                .setParameter(3, session.getCallerPrincipal().getName())
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    private static Goal goal(Object[] row) {
        return new Goal((String) row[0], (BigDecimal) row[1], (String) row[2], ((Timestamp) row[3]).toInstant());
    }
}
