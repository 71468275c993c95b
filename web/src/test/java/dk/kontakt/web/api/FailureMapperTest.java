package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.ticket.TicketView;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureMapperTest {
    private final Logger log = Logger.getLogger(FailureMapper.class.getName());

    @BeforeEach
    void keepTheLogCalm() {
        log.setLevel(Level.OFF);
    }

    @AfterEach
    void logAgain() {
        log.setLevel(null);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, nothing, 404, Not Found",
        "GET, , 404, Not Found",
        "GET, application.wadl, 404, Not Found",
        "DELETE, tickets, 405, Method Not Allowed",
        "PUT, tickets/17, 405, Method Not Allowed",
        "GET, contacts, 405, Method Not Allowed",
    })
    void whatTheApiDoesNotHaveIsAProblem(String method, String path, int status, String title) {
        Api.Answer answer = new Api(new TicketsInMemory()).send(method, path == null ? "" : path, new byte[0]);

        assertEquals(status, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals(title, answer.json().getString("title"));
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() {
        Api.Answer answer = new Api(new TicketsInMemory()).send("DELETE", "tickets/17", new byte[0]);

        assertTrue(String.valueOf(answer.header("Allow")).contains("GET"));
    }

    @Test
    void anAnswerInXmlCannotBeHad() {
        Api.Answer answer =
                new Api(new TicketsInMemory()).send("GET", "tickets/17", new byte[0], "Accept", "application/xml");

        assertEquals(406, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type"));
    }

    @Test
    void whatNobodyForesawTellsOnlyItsReference() {
        Api.Answer answer = failing(new EJBException("password=secret", new IllegalStateException("at line 7")));

        assertEquals(500, answer.status());
        assertEquals(36, answer.json().getString("reference").length());
        assertFalse(answer.body().contains("secret"));
        assertFalse(answer.body().contains("line 7"));
    }

    @Test
    void aRoleThatIsMissingIsForbidden() {
        assertEquals(403, failing(new EJBAccessException("roles of method")).status());
        assertEquals(403, failing(new AccessLocalException("roles of method")).status());
    }

    @Test
    void aCollisionAtCommitIsAConflict() {
        RuntimeException commit = new EJBTransactionRolledbackException(
                "rolled back", new EJBException(new IllegalStateException(new OptimisticLockException())));

        assertEquals(409, failing(commit).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53300"})
    void aDatabaseThatIsAwayIsToBeAskedAgain(String state) {
        Api.Answer answer = failing(new EJBException(new IllegalStateException(new SQLException("host", state))));

        assertEquals(503, answer.status());
        assertEquals("5", answer.header("Retry-After"));
        assertFalse(answer.body().contains("host"));
    }

    @Test
    void anotherFailureOfTheDatabaseIsNot() {
        assertEquals(
                500,
                failing(new EJBException(new IllegalStateException(new SQLException("x", "23505"))))
                        .status());
    }

    private static Api.Answer failing(RuntimeException failure) {
        return new Api(new TicketsInMemory() {
                    @Override
                    public TicketView get(long number) {
                        throw failure;
                    }
                })
                .get("tickets/17");
    }
}
