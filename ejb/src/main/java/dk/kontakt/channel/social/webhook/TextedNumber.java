package dk.kontakt.channel.social.webhook;

import dk.kontakt.channel.social.webhook.SocialMessage.Sender;
import dk.kontakt.customer.PhoneNumber;
import dk.kontakt.ticket.Channel;

/** A number as gateways of text messages write it: {@code +4512345678}, {@code 004512345678} or {@code whatsapp:+4512345678}. */
record TextedNumber(Channel channel, String spelled) {
    private static final String WHATSAPP = "whatsapp:";

    static TextedNumber of(String spelled) {
        return spelled.startsWith(WHATSAPP)
                ? new TextedNumber(Channel.WHATSAPP, spelled.substring(WHATSAPP.length()))
                : new TextedNumber(Channel.SMS, spelled);
    }

    /** In E.164; a sender that is no number, as short codes and names are, stays as it is. */
    String normal() {
        return PhoneNumber.e164(spelled).orElse(spelled.strip());
    }

    Sender sender(String name) {
        return new Sender(normal(), PhoneNumber.e164(spelled).orElse(null), name);
    }
}
