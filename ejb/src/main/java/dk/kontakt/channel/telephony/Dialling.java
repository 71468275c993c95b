package dk.kontakt.channel.telephony;

import dk.kontakt.channel.Addresses;
import dk.kontakt.channel.CloudEvent;
import dk.kontakt.channel.MessageDue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Asks the exchange for calls. A command that nobody has carried out in time is void: nobody is rung up long after it was wanted. */
@ApplicationScoped
class Dialling {
    static final String CALL_TYPE = "dk.kontakt.telephony.call-wanted.v1";
    static final String CALL_OUT_TYPE = "dk.kontakt.telephony.call-out-wanted.v1";
    private static final Duration VALID = Duration.ofSeconds(30);

    @Inject
    private Event<MessageDue> messages;

    @Inject
    private Clock clock;

    /** Rings at the agent's extension, then at the number. */
    void call(String extension, String to, String correlator) {
        send(
                CALL_TYPE,
                CallJson.wanted(extension, to, correlator, clock.instant().plus(VALID)));
    }

    /** Rings at an absent agent's own number. */
    void callOut(String to, String correlator, Instant until) {
        send(CALL_OUT_TYPE, CallJson.wanted(null, to, correlator, until));
    }

    private void send(String type, JsonObject data) {
        var event =
                new CloudEvent(UUID.randomUUID().toString(), type, data.getString("correlator"), clock.instant(), data);
        messages.fire(new MessageDue(Addresses.TELEPHONY_COMMANDS, 0, event));
    }
}
