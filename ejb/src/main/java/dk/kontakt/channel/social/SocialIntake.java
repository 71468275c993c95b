package dk.kontakt.channel.social;

import dk.kontakt.channel.ContactArrived;
import dk.kontakt.channel.social.rule.CommentSorter;
import dk.kontakt.channel.social.rule.CommentVerdict;
import dk.kontakt.channel.social.webhook.Provider;
import dk.kontakt.channel.social.webhook.SocialMessage;
import java.time.Instant;
import java.util.function.Consumer;

/** Takes each event in once: messages and comments that ask become contacts, the rest is written down. */
record SocialIntake(SocialRecords records, Consumer<ContactArrived> contacts, Instant now) {

    void take(Provider provider, SocialMessage message) {
        if (records.isNew(provider, message)) {
            switch (message.kind()) {
                case MESSAGE -> contact(provider, message);
                case COMMENT -> comment(provider, message);
                case DELIVERY_STATE -> records.delivery(message);
            }
        }
    }

    private void comment(Provider provider, SocialMessage message) {
        CommentVerdict verdict = CommentSorter.sort(message.text());
        if (records.sorted(message, verdict) && verdict.isTaken()) {
            contact(provider, message);
        }
    }

    private void contact(Provider provider, SocialMessage message) {
        records.heard(provider, message);
        contacts.accept(new SocialContact(message, now).arrived());
    }
}
