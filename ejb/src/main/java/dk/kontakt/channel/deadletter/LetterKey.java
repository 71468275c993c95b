package dk.kontakt.channel.deadletter;

/** Which letter: the id of the message, and the address that it was for. */
public record LetterKey(String address, String id) {

    String selector() {
        return "JMSMessageID = " + LetterChoice.quoted(id);
    }
}
