package dk.kontakt.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind every number of every part are exactly the contacts that it counts. */
class OutcomeTest extends OnDatabase {
    private static final Instant NOW = Instant.parse("2026-09-15T12:00:00Z");
    private static final Days ALL = new Days(RandomFirm.FIRST.minusYears(1), RandomFirm.LAST.plusYears(1));

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void asManyContactsAreFoundAsTheFigureCounts(long seed) throws SQLException {
        compute(seed);
        for (Part part : Part.values()) {
            for (PartFigures row : new DailyFigures(connection).read(ALL, part, Step.ALL)) {
                for (Outcome outcome : Outcome.values()) {
                    long counted = contacts(filter(part, row, outcome)).stream()
                            .mapToLong(contact -> times(contact, outcome))
                            .sum();
                    assertEquals(outcome.of(row.figures()), counted, part + " " + row.key() + " " + outcome);
                }
            }
        }
    }

    @Test
    void randomFirmsHaveContactsOfEveryOutcome() throws SQLException {
        Set<Outcome> never = EnumSet.allOf(Outcome.class);
        for (long seed = 41; seed < 45; seed++) {
            compute(seed);
            for (PartFigures row : new DailyFigures(connection).read(ALL, Part.CHANNEL, Step.ALL)) {
                never.removeIf(outcome -> outcome.of(row.figures()) > 0);
            }
        }
        never.remove(Outcome.REVIEWED);
        assertTrue(never.isEmpty(), never.toString());
    }

    private void compute(long seed) throws SQLException {
        connection.rollback();
        database.empty();
        new RandomFirm(seed).create().store(connection);
        new FactJob(connection).run(NOW);
    }

    private static FactFilter filter(Part part, PartFigures row, Outcome outcome) {
        return new FactFilter(
                row.channel(),
                part == Part.CATEGORY ? row.key() : null,
                part == Part.AGENT ? row.key() : null,
                part == Part.HOUR ? Integer.valueOf(row.key()) : null,
                part == Part.SEGMENT ? row.key() : null,
                outcome);
    }

    /** An order and a reopening count each. */
    private static int times(ContactFact contact, Outcome outcome) {
        return switch (outcome) {
            case REOPENED -> contact.reopened();
            case WITH_ORDERS -> contact.orders();
            default -> 1;
        };
    }

    private List<ContactFact> contacts(FactFilter filter) throws SQLException {
        List<ContactFact> all = new ArrayList<>();
        List<ContactFact> page;
        do {
            page = new ContactFacts(connection).read(ALL, filter, all.size() / ContactFacts.A_PAGE);
            all.addAll(page);
        } while (page.size() == ContactFacts.A_PAGE);
        return all;
    }
}
