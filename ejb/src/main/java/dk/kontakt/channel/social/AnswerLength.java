package dk.kontakt.channel.social;

import dk.kontakt.channel.social.rule.TextLimit;
import dk.kontakt.ticket.ReplySent;
import dk.kontakt.ticket.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.OptionalInt;

/** Stops an answer that its platform would refuse, while the agent can still change it (C79). */
@ApplicationScoped
class AnswerLength {

    void onReply(@Observes ReplySent sent) {
        Ticket ticket = sent.ticket();
        OptionalInt most = TextLimit.of(ticket.channel(), TextLimit.isOpen(ticket.conversationId()));
        if (most.isPresent() && sent.reply().body().length() > most.getAsInt()) {
            throw new AnswerTooLong(most.getAsInt(), ticket.channel().name());
        }
    }
}
