package dk.kontakt.channel.deadletter;

/** Which letter: the id of the message, and the address that it was for. */
public record LetterKey(String address, String id) {
    /** By which the broker knew a message when it put it aside; the copy keeps that. */
    static final String NUMBER = "_AMQ_ORIG_MESSAGE_ID";

    private static final String NUMBERED = "broker-";

    /** The id of a message whose sender gave it none, as senders by AMQP may. */
    static String ofNumber(long number) {
        return NUMBERED + number;
    }

    String selector() {
        return id.matches(NUMBERED + "[0-9]{1,18}")
                ? "JMSMessageID IS NULL AND " + NUMBER + " = " + id.substring(NUMBERED.length())
                : "JMSMessageID = " + LetterChoice.quoted(id);
    }
}
