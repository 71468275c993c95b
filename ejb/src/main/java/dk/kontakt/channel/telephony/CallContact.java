package dk.kontakt.channel.telephony;

import dk.kontakt.channel.ReceiveContact;
import dk.kontakt.channel.telephony.call.Call;
import dk.kontakt.customer.ContactDetails;
import dk.kontakt.ticket.Channel;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** A call as a contact, received when it began; its external id is the call's. */
record CallContact(Call call, String language) {

    /** @param conversation that it goes on with, if any */
    ReceiveContact answered(@Nullable String conversation) {
        return contact(conversation, "answered");
    }

    ReceiveContact callback(String conversation) {
        return contact(conversation, "callback");
    }

    private ReceiveContact contact(@Nullable String conversation, String kind) {
        String number = call.otherNumber().orElse(null);
        return new ReceiveContact(
                Channel.PHONE,
                call.id(),
                conversation,
                new ContactDetails(null, null, number, null),
                text(kind + ".subject", number),
                text(kind + ".body", number),
                null,
                language,
                null,
                null,
                call.times().startedAt(),
                false);
    }

    private String text(String key, @Nullable String number) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "dk.kontakt.channel.telephony.texts",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return MessageFormat.format(
                texts.getString(key),
                number == null ? texts.getString("withheld") : number,
                call.to() == null ? "–" : call.to(),
                Integer.toString(call.times().waitSeconds()));
    }
}
