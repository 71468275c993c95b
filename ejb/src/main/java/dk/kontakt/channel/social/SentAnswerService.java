package dk.kontakt.channel.social;

import dk.kontakt.channel.social.rule.ReplyWindow;
import dk.kontakt.channel.social.rule.TextLimit;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.TicketNotFound;
import dk.kontakt.ticket.TicketService;
import dk.kontakt.ticket.TicketView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/** The boundary of answers by social platforms and SMS: what became of them, and what they may be. */
@Stateless
@RolesAllowed({"agent", "lead", "admin", "integration"})
public class SentAnswerService {
    @Inject
    private TicketService tickets;

    @Inject
    private CaseAnswers answers;

    @Inject
    private Clock clock;

    /**
     * The oldest first.
     *
     * @throws TicketNotFound if there is no such ticket
     */
    public List<SentAnswer> sentOf(long ticket) {
        tickets.get(ticket);
        return answers.sent(ticket);
    }

    /** @throws TicketNotFound if there is no such ticket */
    public AnswerLimits limitsOf(long number) {
        TicketView ticket = tickets.get(number);
        OptionalInt longest = TextLimit.of(ticket.channel(), TextLimit.isOpen(ticket.conversationId()));
        Instant closesAt = ticket.channel() == Channel.WHATSAPP
                ? answers.heard(number).map(ReplyWindow.WHATSAPP::closesAt).orElse(null)
                : null;
        return new AnswerLimits(
                longest.isPresent() ? longest.getAsInt() : null,
                ticket.channel() == Channel.SMS,
                closesAt,
                closesAt != null && clock.instant().isBefore(closesAt));
    }
}
