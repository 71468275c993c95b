package dk.kontakt.channel.telephony;

import dk.kontakt.platform.FieldProblems;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The boundary of calls to absent agents, for whoever wants one of them: the agent is rung up, and it is told whether that helped. */
@Stateless
@RolesAllowed({"agent", "lead", "admin", "integration", "system"})
public class CallOutService {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Inject
    private CallOuts callOuts;

    @Inject
    private AgentPhones phones;

    @Inject
    private Dialling dialling;

    @Resource
    private SessionContext session;

    /**
     * Rings up an absent agent at the agent's own number. One that is under way already goes on. How it ends is told by
     * {@link CallOutEnded}, and on the broker.
     *
     * @param within after which it is given up
     * @throws PhoneRefused if the agent is there, or has no number of the own
     */
    public CallOut callOut(String agent, String reason, @Nullable Long ticket, Duration within) {
        String number = require(agent, within);
        return callOuts.calling(agent).orElseGet(() -> {
            String by = session.getCallerPrincipal().getName();
            CallOut begun = callOuts.add(new CallOuts.Wish(agent, reason, ticket, by, within), number);
            dialling.callOut(number, CallOuts.CORRELATOR + begun.id(), begun.until());
            return begun;
        });
    }

    public Optional<CallOut> find(long id) {
        return callOuts.find(id);
    }

    private String require(String agent, Duration within) {
        var problems = new FieldProblems();
        String number = phones.of(agent).map(AgentPhone::ownNumber).orElse("");
        if (!phones.isAbsent(agent)) {
            problems.refuse("agent", "is not an absent agent");
        } else if (number.isEmpty()) {
            problems.refuse("agent", "has no number of the own");
        }
        if (within.compareTo(Duration.ofSeconds(1)) < 0 || within.compareTo(LONGEST) > 0) {
            problems.refuse("within", "must be from PT1S to " + LONGEST);
        }
        problems.requireNone(PhoneRefused::new);
        return number;
    }
}
