package dk.kontakt.channel.social.webhook;

import dk.kontakt.ticket.Channel;

/** One address for all that an app of Meta is subscribed to; the object says what it is about. */
final class MetaReader {
    private MetaReader() {}

    static Reading read(byte[] body) {
        Node root = Node.of(body);
        var reading = new Reading();
        for (Node entry : root.at("entry").items()) {
            switch (root.at("object").text()) {
                case "page" -> page(Channel.FACEBOOK, entry, reading);
                case "instagram" -> page(Channel.INSTAGRAM, entry, reading);
                case "whatsapp_business_account" -> changes(entry, reading);
                default -> reading.ignore("object " + root.at("object").text());
            }
        }
        return reading;
    }

    private static void page(Channel channel, Node entry, Reading reading) {
        String page = entry.at("id").text();
        for (Node event : entry.at("messaging").items()) {
            new MessengerReader(channel, page, reading).read(event);
        }
        for (Node change : entry.at("changes").items()) {
            new PageComment(channel, page, entry.at("time").instant()).read(change, reading);
        }
    }

    private static void changes(Node entry, Reading reading) {
        for (Node change : entry.at("changes").items()) {
            if (change.at("field").is("messages")) {
                new WhatsAppReader(change.at("value"), reading).read();
            } else {
                reading.ignore("whatsapp " + change.at("field").text());
            }
        }
    }
}
