package dk.kontakt.channel.social.webhook;

import dk.kontakt.channel.social.webhook.SocialMessage.Kind;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A message, or news of one of ours, in the form that Twilio sends. No time is in it. */
final class TwilioReader {
    private static final int MOST_FILES = 20;

    private TwilioReader() {}

    static Reading read(byte[] body) {
        Form form = Form.read(body);
        var reading = new Reading();
        String state = form.first("MessageStatus");
        if (!state.isBlank() && !state.equals("received")) {
            String error = form.first("ErrorCode");
            add(
                    reading,
                    form,
                    Kind.DELIVERY_STATE,
                    CleanText.name(error.isBlank() ? state : state + ": error " + error));
        } else if (form.first("From").isBlank()) {
            reading.ignore("form without From");
        } else {
            add(reading, form, Kind.MESSAGE, text(form));
        }
        return reading;
    }

    /** News of a delivery is from us to the customer, a message the other way. */
    private static void add(Reading reading, Form form, Kind kind, String text) {
        boolean news = kind == Kind.DELIVERY_STATE;
        TextedNumber theirs = TextedNumber.of(form.first(news ? "To" : "From"));
        TextedNumber ours = TextedNumber.of(form.first(news ? "From" : "To"));
        String id = form.first("MessageSid");
        reading.add(new SocialMessage(
                kind,
                theirs.channel(),
                id.isBlank() ? form.first("SmsSid") : id,
                ConversationId.direct(theirs.channel(), ours.normal(), theirs.normal()),
                theirs.sender(form.first("ProfileName")),
                text,
                null));
    }

    private static String text(Form form) {
        Stream<String> files = IntStream.range(0, MOST_FILES)
                .mapToObj(number -> form.first("MediaUrl" + number))
                .filter(address -> !address.isBlank())
                .map(address -> "file: " + address);
        return Stream.concat(Stream.of(form.first("Body")).filter(line -> !line.isBlank()), files)
                .collect(Collectors.joining("\n"));
    }
}
