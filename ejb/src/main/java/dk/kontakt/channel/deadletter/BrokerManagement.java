package dk.kontakt.channel.deadletter;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TemporaryQueue;

/** What Artemis answers about itself on the address {@code activemq.management}. */
record BrokerManagement(Session session) {
    private static final long PATIENCE_MILLIS = 5_000;

    /** Without a look at any of them. */
    long messagesIn(String queue) throws JMSException {
        TemporaryQueue answers = session.createTemporaryQueue();
        try (MessageConsumer consumer = session.createConsumer(answers);
                MessageProducer producer = session.createProducer(session.createQueue("activemq.management"))) {
            Message question = session.createMessage();
            question.setStringProperty("_AMQ_ResourceName", "queue." + queue);
            question.setStringProperty("_AMQ_Attribute", "messageCount");
            question.setJMSReplyTo(answers);
            producer.send(question);
            return number(consumer.receive(PATIENCE_MILLIS));
        }
    }

    /** A JSON list with one number. */
    private static long number(Message answer) throws JMSException {
        String json = answer == null ? "" : answer.getBody(String.class);
        if (!json.matches("\\[\\d{1,18}]")) {
            throw new JMSException("The broker does not tell how many messages a queue has: " + json);
        }
        return Long.parseLong(json.substring(1, json.length() - 1));
    }
}
