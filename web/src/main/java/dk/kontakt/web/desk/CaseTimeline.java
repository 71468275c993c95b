package dk.kontakt.web.desk;

import dk.kontakt.channel.social.SentAnswer;
import dk.kontakt.routing.AssignmentView;
import dk.kontakt.routing.RoutingService;
import dk.kontakt.ticket.EventType;
import dk.kontakt.ticket.TicketService;
import dk.kontakt.ticket.TicketView;
import dk.kontakt.ticket.TimelineItem;
import dk.kontakt.web.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The timeline of a case in words. */
@RequestScoped
public class CaseTimeline {
    @Inject
    private TicketService tickets;

    @Inject
    private RoutingService routing;

    @Inject
    private CaseMailLines mails;

    @Inject
    private CaseAnswerLines answers;

    @Inject
    private EventWords words;

    @Inject
    private PageTexts texts;

    @Inject
    private CurrentUser user;

    private final Map<TicketView, List<TimelineLine>> read = new HashMap<>();

    /** Everything, oldest first; what happened after {@code seen} is fresh. Each assignment carries its explanation. */
    public List<TimelineLine> of(TicketView ticket, Instant seen) {
        return read.computeIfAbsent(ticket, ignored -> read(ticket.number(), seen));
    }

    private List<TimelineLine> read(long ticket, Instant seen) {
        Iterator<AssignmentView> assignments = routing.assignmentsOf(ticket).iterator();
        CaseMailLines.Read mail = mails.of(ticket);
        List<SentAnswer> sent = answers.of(ticket);
        return tickets.timeline(ticket).stream()
                .map(item -> new TimelineLine(
                        item,
                        words.of(item),
                        isFresh(item, seen),
                        why(item, assignments),
                        mails.mail(item, mail).orElse(null),
                        mails.sending(item, mail)
                                .or(() -> answers.sending(item, sent))
                                .orElse(null)))
                .toList();
    }

    public TimelineLine fresh(TimelineItem item) {
        return new TimelineLine(item, words.of(item), true, null, null, null);
    }

    private Why why(AssignmentView assignment, String reason) {
        return Why.of(assignment.explanation(), DecisionSentence.of(assignment, reason, texts));
    }

    /** What the user did is no news to the user. */
    private boolean isFresh(TimelineItem item, Instant seen) {
        return item.at().isAfter(seen) && !item.actor().equals(user.getName());
    }

    private @Nullable Why why(TimelineItem item, Iterator<AssignmentView> assignments) {
        boolean assigned = item.type() == EventType.TICKET_ASSIGNED && assignments.hasNext();
        return assigned ? why(assignments.next(), item.details().getString("reason", "")) : null;
    }
}
