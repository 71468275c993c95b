package dk.kontakt.ticket;

import static dk.kontakt.ticket.EventType.ANSWER_REVIEWED;

import dk.kontakt.platform.JsonObjects;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The boundary of what is thought of answers. Reached only through the quality of answers, which keeps the scores to itself. */
@Stateless
@PermitAll
public class TicketReviewService {

    @Inject
    private Tickets tickets;

    @Inject
    private Timeline timeline;

    /** Notes that somebody judged an answer. The ticket stays as it is, so that nobody who works on it is held up. */
    public void reviewed(long number, long reply, String reviewer) {
        Ticket ticket = tickets.getForUpdate(number);
        timeline.record(ticket, new Happening(ANSWER_REVIEWED, reviewer, reply, JsonObjects.of("reply", reply)));
    }
}
