package dk.kontakt.channel.social;

import dk.kontakt.channel.social.rule.ReplyWindow;
import dk.kontakt.channel.social.send.Outgoing;
import dk.kontakt.channel.social.send.Outgoing.Template;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In what form WhatsApp takes an answer: in own words for a day, then only as an approved template, if we have one. */
record WindowRule(Optional<Template> template) {

    /** @param heardAt when the customer last wrote; null if never */
    Optional<Outgoing> fitting(Outgoing answer, @Nullable Instant heardAt, Instant now) {
        if (heardAt != null && ReplyWindow.WHATSAPP.isOpen(heardAt, now)) {
            return Optional.of(answer);
        }
        return template.filter(any -> answer.text().length() <= Template.LONGEST_PARAMETER)
                .map(approved -> new Outgoing(
                        answer.channel(),
                        answer.ours(),
                        answer.theirs(),
                        answer.comment(),
                        answer.text(),
                        approved,
                        answer.reference()));
    }

    static String words(@Nullable Instant heardAt) {
        String since = heardAt == null ? "" : " at " + ReplyWindow.WHATSAPP.closesAt(heardAt);
        return "the 24 hours after the customer's last message ended" + since + "; WhatsApp takes only templates now";
    }
}
