package dk.kontakt.sla.whatif;

import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.CategoryService;
import dk.kontakt.platform.Progress;
import dk.kontakt.sla.SlaService;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The boundary of replays. */
@Stateless
@RolesAllowed({"manager", "admin"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WhatIfService {

    @Resource(name = "jdbc/kontakt")
    private DataSource database;

    @Inject
    private SlaService goals;

    @Inject
    private CategoryService categories;

    @Inject
    private Clock clock;

    /**
     * Takes seconds; {@code progress} tells how far it is. Changes nothing.
     *
     * @throws dk.kontakt.sla.rule.RulesRefused if the draft refers to something that does not exist
     */
    public WhatIf answer(Question question, Progress progress) {
        goals.check(question.draft());
        Instant now = clock.instant();
        Map<String, String> sales = categories.categories().stream()
                .collect(Collectors.toMap(
                        CategoryDefinition::code, category -> category.sale().name()));
        var replay = new Replay(question.draft(), goals.calendarVersions(), sales, now, progress);
        try {
            return replay.run(database, now.minus(Duration.ofDays(question.days())));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
