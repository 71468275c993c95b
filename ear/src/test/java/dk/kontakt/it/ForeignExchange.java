package dk.kontakt.it;

import jakarta.jms.JMSException;
import java.time.Instant;

/** A telephone exchange of another make: it tells of one call by AMQP, with nothing of Kontakt but its contract. */
final class ForeignExchange implements AutoCloseable {
    private final ForeignClient client;
    private final String call;
    private final String from;
    private int events;

    ForeignExchange(Parts parts, String call, String from) throws JMSException {
        this.client = new ForeignClient(parts.amqpUrl());
        this.call = call;
        this.from = from;
    }

    /** @param more further members of the data, each with a comma before it */
    void tell(String type, Instant at, String more) throws JMSException {
        events++;
        String data = """
                {"call": "%s", "at": "%s", "sequence": %d, "direction": "INBOUND", "from": "%s", "to": "70123456" %s}
                """.formatted(call, at, events, from, more);
        String event = ForeignClient.event(call + "-" + events, "dk.kontakt.telephony." + type + ".v1", data);
        client.send("kontakt.telephony.events", event);
    }

    void tell(String type, String more) throws JMSException {
        tell(type, Instant.now(), more);
    }

    void rings(String device) throws JMSException {
        tell("delivered", ", \"device\": \"" + device + "\"");
    }

    void answered(String device) throws JMSException {
        tell("established", ", \"device\": \"" + device + "\"");
    }

    void ends() throws JMSException {
        tell("connection-cleared", ", \"cause\": \"normal\"");
    }

    @Override
    public void close() throws JMSException {
        client.close();
    }
}
