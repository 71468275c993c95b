package dk.kontakt.web.api;

import dk.kontakt.customer.Segment;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.CustomerView;
import dk.kontakt.ticket.EventType;
import dk.kontakt.ticket.MoveTicket;
import dk.kontakt.ticket.Priority;
import dk.kontakt.ticket.ReplyToTicket;
import dk.kontakt.ticket.StaleTicket;
import dk.kontakt.ticket.TicketNotFound;
import dk.kontakt.ticket.TicketPage;
import dk.kontakt.ticket.TicketQuery;
import dk.kontakt.ticket.TicketService;
import dk.kontakt.ticket.TicketStatus;
import dk.kontakt.ticket.TicketView;
import dk.kontakt.ticket.TimelineItem;
import dk.kontakt.ticket.TransitionRefused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One ticket, number 17 at version 3, with what was asked of it. */
class TicketsInMemory extends TicketService {
    static final Instant THEN = Instant.parse("2026-03-28T21:00:00Z");
    static final TimelineItem NEWS = new TimelineItem(
            402, THEN, EventType.CONTACT_RECEIVED, "customer", "Den er kommet", JsonObjects.of("channel", "EMAIL"));

    private static final int VERSION = 3;

    final List<Object> commands = new ArrayList<>();

    static TicketView ticket() {
        return ticketAbout(null);
    }

    static TicketView ticketAbout(@Nullable String product) {
        var customer = new CustomerView(5, "Ane Holm", "ane@example.dk", null, null, Segment.STANDARD, "da", THEN);
        return new TicketView(
                17,
                TicketStatus.OPEN,
                Channel.EMAIL,
                "general",
                "no rule",
                Priority.NORMAL,
                "service",
                null,
                customer,
                "c-1",
                null,
                "Hvor er min pakke?",
                "da",
                null,
                product,
                "3e0f",
                THEN,
                THEN,
                null,
                null,
                null,
                null,
                null,
                null,
                VERSION);
    }

    @Override
    public TicketView get(long number) {
        if (number != 17) {
            throw new TicketNotFound(number);
        }
        return ticket();
    }

    @Override
    public TicketPage list(TicketQuery query) {
        commands.add(query);
        return new TicketPage(List.of(ticket()), query.limit() == 1 ? 17L : null);
    }

    @Override
    public List<TimelineItem> timeline(long number) {
        get(number);
        return List.of(NEWS);
    }

    @Override
    public TicketView reply(ReplyToTicket command) {
        requireCurrent(command.seenVersion());
        commands.add(command);
        return get(command.number());
    }

    @Override
    public TicketView addNote(long number, String body) {
        commands.add(body);
        return get(number);
    }

    @Override
    public TicketView move(MoveTicket command) {
        requireCurrent(command.seenVersion());
        if (!TicketStatus.OPEN.canTransitionTo(command.to())) {
            throw new TransitionRefused(command.number(), TicketStatus.OPEN, command.to());
        }
        commands.add(command);
        return get(command.number());
    }

    private static void requireCurrent(@Nullable Integer seen) {
        if (seen != null && seen != VERSION) {
            throw new StaleTicket(17, VERSION, List.of(NEWS));
        }
    }
}
