package dk.kontakt.demo.systems;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientProducer;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.reader.TextMessageUtil;

/** One of the demo's systems: takes requests from its queue and sends answers to the other. */
final class DemoSystem {
    private static final Logger LOG = Logger.getLogger(DemoSystem.class.getName());

    private final String code;
    private final String answerType;
    private final Mood mood;
    private final ShopFacts shop;
    private final ClientSession taking;
    private final ClientSession answering;
    private final ClientProducer answers;
    private final ScheduledExecutorService desk = Executors.newSingleThreadScheduledExecutor();

    /** Each session belongs to one thread. */
    DemoSystem(String code, Mood mood, ShopFacts shop, ClientSession taking, ClientSession answering)
            throws ActiveMQException {
        this.code = code;
        this.answerType = code.equals("crm") ? "dk.kontakt.customer.answered.v1" : "dk.kontakt.orders.answered.v1";
        this.mood = mood;
        this.shop = shop;
        this.taking = taking;
        this.answering = answering;
        this.answers = answering.createProducer("kontakt." + code + ".replies");
    }

    void open() throws ActiveMQException {
        if (mood.listens()) {
            taking.createConsumer("kontakt." + code + ".requests").setMessageHandler(this::take);
            taking.start();
        }
    }

    private void take(ClientMessage request) {
        try {
            request.acknowledge();
            SimpleString body = TextMessageUtil.readBodyText(request.getBodyBuffer());
            String id = request.getStringProperty("cloudEvents_id");
            if (mood.answers() && body != null) {
                desk.schedule(() -> answer(id, body.toString()), mood.delay().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (ActiveMQException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(String id, String request) {
        try {
            String event = """
                    {"specversion": "1.0", "id": "%s", "source": "/demo/%s", "type": "%s", "correlationid": "%s",
                     "datacontenttype": "application/json", "data": %s}
                    """.formatted(UUID.randomUUID(), code, answerType, id, shop.answer(code, request));
            ClientMessage answer = answering.createMessage(Message.TEXT_TYPE, true);
            TextMessageUtil.writeBodyText(answer.getBodyBuffer(), SimpleString.of(event));
            answers.send(answer);
        } catch (SQLException | ActiveMQException | RuntimeException e) {
            LOG.log(Level.WARNING, "The demo's " + code + " did not answer", e);
        }
    }
}
