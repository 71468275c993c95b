package dk.kontakt.channel.telephony;

import dk.kontakt.channel.Addresses;
import dk.kontakt.channel.CloudEvent;
import dk.kontakt.channel.MessageDue;
import dk.kontakt.channel.telephony.call.Call;
import dk.kontakt.channel.telephony.call.CallChange;
import dk.kontakt.channel.telephony.call.CallEvent;
import dk.kontakt.platform.FloorLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes each event in once: the call is made up anew, and what is new follows. */
@ApplicationScoped
class CallIntake {

    @Inject
    private FloorLock floor;

    @Inject
    private CallRecords records;

    @Inject
    private CallViews views;

    @Inject
    private AgentPhones phones;

    @Inject
    private CallConsequences consequences;

    @Inject
    private Event<MessageDue> messages;

    @Inject
    private Clock clock;

    CallReceipt take(CallEvent event) {
        // Before any row of a ticket or an agent, as everywhere.
        floor.shared();
        long id = records.enterAlone(event);
        if (!records.isNew(id, event)) {
            return receipt(id, true, false);
        }
        CallChange change = CallChange.byLastOf(records.eventsOf(id));
        records.write(
                id, change.after(), phones.agentAt(change.after().device()).orElse(null));
        consequences.follow(id, change);
        tell(views.get(id), change);
        boolean misplaced =
                change.after().misplaced().stream().anyMatch(one -> one.key().equals(event.key()));
        return receipt(id, false, misplaced);
    }

    private void tell(CallView view, CallChange change) {
        var event = new CloudEvent(
                UUID.randomUUID().toString(),
                Addresses.CALL_CHANGED_TYPE,
                Long.toString(view.id()),
                clock.instant(),
                CallJson.changed(view, agentsOf(change)));
        messages.fire(new MessageDue(Addresses.EVENTS, view.id(), event));
    }

    /** At whose telephones it was, and is. */
    private Set<String> agentsOf(CallChange change) {
        Set<String> agents = new TreeSet<>();
        Stream.concat(change.before().stream(), Stream.of(change.after()))
                .flatMap(CallIntake::devicesOf)
                .forEach(device -> phones.agentAt(device).ifPresent(agents::add));
        return agents;
    }

    private static Stream<String> devicesOf(Call call) {
        return Stream.concat(Stream.ofNullable(call.device()), Stream.ofNullable(call.answeredOn()));
    }

    private CallReceipt receipt(long id, boolean repeated, boolean misplaced) {
        CallView view = views.get(id);
        return new CallReceipt(view.callId(), view.state(), view.ticket(), repeated, misplaced);
    }
}
