package dk.kontakt.channel.system;

import dk.kontakt.channel.CustomerUpdated;
import dk.kontakt.channel.ForeignEvent;
import dk.kontakt.channel.ForeignJson;
import dk.kontakt.channel.UnreadableMessage;
import dk.kontakt.channel.system.SystemRequest.State;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The boundary of the CRM and the ERP for their messages. Each may come again, too late, or in another order. */
@Stateless
@RolesAllowed("system")
public class AnswerService {
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    private Systems systems;

    @Inject
    private Learning learning;

    @Inject
    private Event<CustomerUpdated> updated;

    @Inject
    private Clock clock;

    /**
     * Takes in an answer, a failure or a change.
     *
     * @throws UnreadableMessage if it is none of these, or answers nothing that was asked
     * @throws dk.kontakt.platform.FieldsRefused naming every field that the system's profile cannot read
     */
    public void take(BusinessSystem system, ForeignEvent event) {
        if (event.type().equals(system.answerType())) {
            answer(system, event);
        } else if (event.type().equals(system.failureType())) {
            fail(system, event);
        } else if (event.type().equals(system.changeType())) {
            learning.changes(systems.get(system).settings(), event);
        } else {
            throw new UnreadableMessage("the CloudEvent's type '" + event.type() + "' is none of the " + system);
        }
    }

    /** Gives up what was not answered in time. Returns how many requests that were. */
    public int giveUpOverdue() {
        int overdue = 0;
        for (BusinessSystem system : BusinessSystem.values()) {
            if (!systems.overdue(system, clock.instant()).isEmpty()) {
                systems.hold(system);
                List<SystemRequest> late = systems.overdue(system, clock.instant());
                late.forEach(request -> end(request, State.TIMED_OUT, "no answer in time"));
                overdue += late.size();
            }
        }
        return overdue;
    }

    public void forgetOldRequests() {
        systems.forgetRequestsBefore(clock.instant().minus(KEPT));
    }

    private void answer(BusinessSystem system, ForeignEvent event) {
        SystemEntry held = systems.hold(system);
        SystemRequest request = requestOf(system, event);
        learning.answer(held.settings(), request, event);
        Instant now = clock.instant();
        if (request.end(State.ANSWERED, now)) {
            held.answered(now);
        }
        tell(request);
    }

    private void fail(BusinessSystem system, ForeignEvent event) {
        systems.hold(system);
        end(requestOf(system, event), State.FAILED, reason(event));
    }

    /** The system's row is held. */
    private void end(SystemRequest request, State outcome, String reason) {
        Instant now = clock.instant();
        if (request.end(outcome, now)) {
            systems.get(request.system()).failed(reason, now);
            tell(request);
        }
    }

    private void tell(SystemRequest request) {
        Long ticket = request.ticket();
        if (ticket != null) {
            updated.fire(new CustomerUpdated(ticket, request.customer()));
        }
    }

    private SystemRequest requestOf(BusinessSystem system, ForeignEvent event) {
        String id = event.answers();
        if (id == null) {
            throw new UnreadableMessage("the message has no correlation id");
        }
        return systems.request(id)
                .filter(request -> request.system() == system)
                .orElseThrow(() -> new UnreadableMessage("the message answers no request of ours: " + id));
    }

    private static String reason(ForeignEvent event) {
        return ForeignJson.read(event.data()).getString("reason", "failed without a reason");
    }
}
