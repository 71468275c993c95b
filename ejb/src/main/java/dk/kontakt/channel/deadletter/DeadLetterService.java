package dk.kontakt.channel.deadletter;

import dk.kontakt.channel.Addresses;
import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldProblems;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The boundary of dead letters: looking at them, sending them back, discarding them. */
@Stateless
@RolesAllowed("admin")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadLetterService {
    private static final int LONGEST_REASON = 500;

    @Inject
    private DeadLetterQueues queues;

    @Inject
    private LetterRepair repair;

    @Inject
    private LetterJournal journal;

    @Resource
    private SessionContext session;

    /** Every address, with how many dead letters it has. */
    @RolesAllowed({"admin", "integration"})
    public List<DeadAddress> addresses() {
        return queues.depths();
    }

    /** The letters from the one with that place on, counted from 0. @throws LetterRefused if there is no such address */
    @RolesAllowed({"admin", "integration"})
    public LetterPage list(LetterChoice choice, int from, int most) {
        requireKnown(choice.address());
        return queues.list(choice, from, most);
    }

    /** @throws LetterRefused if there is no such address */
    @RolesAllowed({"admin", "integration"})
    public Optional<OpenedLetter> find(LetterKey key) {
        requireKnown(key.address());
        return queues.open(key);
    }

    /** The address that has a letter with that id. */
    @RolesAllowed({"admin", "integration"})
    public Optional<LetterKey> locate(String id) {
        return Addresses.all().stream()
                .map(address -> new LetterKey(address, id))
                .filter(key -> queues.open(key).isPresent())
                .findFirst();
    }

    /**
     * Sends a letter back to its address, as the event that it was.
     *
     * @param body in place of its own, if that is to be mended
     * @throws DeadLetterNotFound if it is not there any longer
     * @throws dk.kontakt.channel.UnreadableMessage if {@code body} is not a JSON object
     * @throws LetterRefused naming every field of {@code body} that the address would not take; the letter is where it was
     */
    public void replay(LetterKey key, @Nullable String body) {
        requireKnown(key.address());
        repair.replay(key, body, caller());
    }

    /** Throws a letter away; its body stays in the journal. @throws DeadLetterNotFound if it is not there any longer */
    public void discard(LetterKey key, @Nullable String reason) {
        requireKnown(key.address());
        var problems = new FieldProblems();
        String given = problems.text(reason, "reason", LONGEST_REASON);
        if (given == null && problems.isEmpty()) {
            problems.refuse("reason", "is required");
        }
        problems.requireNone(LetterRefused::new);
        repair.discard(key, String.valueOf(given), caller());
    }

    /** Sends back the letters that are dead by now, as they are, at most 10,000; returns how many. */
    public int replayAll(LetterChoice choice) {
        requireKnown(choice.address());
        return repair.replayAll(choice, caller());
    }

    /** What was done, the latest first, from the entry before {@code before} on. */
    @RolesAllowed({"admin", "integration"})
    public List<LetterAction> actions(long before, int most) throws SQLException {
        return journal.latest(before, most);
    }

    private static void requireKnown(String address) {
        if (!Addresses.all().contains(address)) {
            String all = String.join(", ", Addresses.all());
            throw new LetterRefused(List.of(new FieldProblem("address", "must be one of " + all)));
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
