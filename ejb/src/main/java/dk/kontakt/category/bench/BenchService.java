package dk.kontakt.category.bench;

import dk.kontakt.category.CategoryService;
import dk.kontakt.category.WordRulesService;
import dk.kontakt.platform.Progress;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The boundary of the test bench. */
@Stateless
@RolesAllowed({"manager", "admin"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BenchService {

    @Resource(name = "jdbc/kontakt")
    private DataSource database;

    @Inject
    private WordRulesService rules;

    /**
     * Takes seconds where there are thousands of texts; {@code progress} tells how far it is. Changes nothing.
     *
     * @throws dk.kontakt.category.WordRulesRefused if a category of the draft does not exist
     */
    public BenchResult test(BenchQuestion question, Progress progress) {
        rules.check(question.draft());
        try (var bench = new Bench(rules.rules(), question.draft(), CategoryService.GENERAL);
                Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                progress.expect(LabelledTexts.MOST);
                LabelledTexts.read(connection, question, some -> {
                    bench.add(some);
                    progress.advance(some.size());
                });
                return bench.result();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
