package dk.kontakt.sla.whatif;

import dk.kontakt.sla.clock.Cause;
import dk.kontakt.sla.clock.Ledger;
import dk.kontakt.sla.clock.SlaClock;
import dk.kontakt.sla.clock.SlaSegment;
import dk.kontakt.sla.clock.TicketClocks;
import dk.kontakt.sla.rule.Dimension;
import dk.kontakt.ticket.TicketStatus;
import java.time.Instant;
import java.util.List;

/** A recorded ticket as it lives again under a draft. */
final class ReplayedTicket implements Ledger {
    private final History.Subject subject;
    private final Draft draft;
    private final TicketClocks clocks;
    private String category = "";
    private String priority = "";
    private String queue = "";
    private TicketStatus status = TicketStatus.NEW;
    private boolean answered;

    ReplayedTicket(History.Subject subject, Draft draft) {
        this.subject = subject;
        this.draft = draft;
        this.clocks = new TicketClocks(
                subject.ticket(), this::value, new TicketClocks.Setting(draft, draft.calendars(), this), List.of());
    }

    void happens(History.Fact fact) {
        switch (fact.type()) {
            case TICKET_OPENED -> open(fact);
            case CONTACT_RECEIVED -> clocks.customerWrote(fact.received(), answered || status.isEnded());
            case REPLY_SENT -> answer(fact.at());
            case STATUS_CHANGED -> move(fact);
            case TICKET_ASSIGNED -> assign(fact.at());
            case TICKET_QUEUED -> {
                queue = fact.queue();
                clocks.rematched(status, !answered, fact.at(), Cause.RECLASSIFIED);
            }
            case TICKET_RECLASSIFIED -> {
                category = fact.category();
                priority = fact.priority();
                clocks.rematched(status, !answered, fact.at(), Cause.RECLASSIFIED);
            }
            case TICKET_MERGED -> {
                if (fact.ends()) {
                    clocks.mergedAway(fact.at());
                }
            }
            default -> throw new IllegalArgumentException("no clock hears of " + fact.type());
        }
    }

    List<SlaClock> clocks() {
        return clocks.all();
    }

    private void open(History.Fact fact) {
        category = fact.category();
        priority = fact.priority();
        queue = fact.queue();
        clocks.opened(fact.received());
    }

    private void answer(Instant at) {
        answered = true;
        clocks.answered(at);
    }

    private void move(History.Fact fact) {
        status = fact.to();
        clocks.moved(fact.from(), fact.to(), fact.at());
    }

    private void assign(Instant at) {
        status = status == TicketStatus.NEW ? TicketStatus.OPEN : status;
        clocks.activated(at, status);
    }

    private String value(Dimension dimension) {
        return switch (dimension) {
            case CHANNEL -> subject.channel();
            case CATEGORY -> category;
            case SALE -> draft.saleOf(category);
            case SEGMENT -> subject.segment();
            case VALUE_BAND -> subject.valueBand();
            case PRIORITY -> priority;
            case QUEUE -> queue;
        };
    }

    @Override
    public void opened(SlaClock clock) {
        // A replay keeps no ledger.
    }

    @Override
    public void add(SlaClock clock, SlaSegment segment) {
        // A replay keeps no ledger.
    }

    @Override
    public void breached(SlaClock clock) {
        // The state of the clock tells.
    }
}
