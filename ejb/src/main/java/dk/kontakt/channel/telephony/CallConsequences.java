package dk.kontakt.channel.telephony;

import dk.kontakt.channel.telephony.call.Call;
import dk.kontakt.channel.telephony.call.CallChange;
import dk.kontakt.channel.telephony.call.CallEvent;
import dk.kontakt.channel.telephony.call.CallEventKind;
import dk.kontakt.channel.telephony.call.Direction;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.TicketCallService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What follows from a change of a call, each thing once. */
@ApplicationScoped
class CallConsequences {

    @Inject
    private CallViews views;

    @Inject
    private CallTickets callTickets;

    @Inject
    private AgentPhones phones;

    @Inject
    private CallOuts callOuts;

    @Inject
    private TicketCallService tickets;

    void follow(long id, CallChange change) {
        Call call = change.after();
        for (CallEvent event : change.news()) {
            if (event.kind() == CallEventKind.ESTABLISHED) {
                answered(views.get(id), call, event);
            } else {
                transferred(views.get(id), event);
            }
        }
        if (change.talkEnded()) {
            ended(views.get(id), call);
        }
        if (change.inVain()) {
            callTickets.callBack(views.get(id), call);
        }
    }

    /** An answer that is known only after somebody else has the call changes nothing any more. */
    private void answered(CallView known, Call call, CallEvent event) {
        Optional.ofNullable(call.correlator()).ifPresent(callOuts::answered);
        Optional<String> agent = phones.agentAt(event.device());
        boolean still = event.device() != null && event.device().equals(call.answeredOn());
        if (agent.isPresent() && still) {
            callTickets
                    .ofAnswered(known, call)
                    .ifPresent(ticket -> tickets.answered(
                            ticket,
                            agent.get(),
                            call.direction() == Direction.INBOUND,
                            JsonObjects.of(
                                    "call", call.id(), "direction", call.direction(), "number", known.number())));
        }
    }

    private void transferred(CallView known, CallEvent event) {
        Long ticket = known.ticket();
        if (ticket != null) {
            String to = phones.agentAt(event.transferredTo()).orElse(event.transferredTo());
            tickets.transferred(
                    ticket,
                    phones.agentAt(event.device()).orElse("system"),
                    JsonObjects.of("call", event.call(), "to", to, "queue", event.queue()));
        }
    }

    private void ended(CallView known, Call call) {
        Optional<String> agent = phones.agentAt(call.answeredOn());
        Long ticket = known.ticket();
        if (ticket != null && agent.isPresent()) {
            Call.Times times = call.times();
            tickets.ended(
                    ticket,
                    agent.get(),
                    JsonObjects.of(
                            "call", call.id(),
                            "waitSeconds", times.waitSeconds(),
                            "talkSeconds", times.talkSeconds(),
                            "holdSeconds", times.holdSeconds(),
                            "cause", call.cause()));
        }
    }
}
