package dk.kontakt.ticket;

/** What can happen to a ticket, with the type its CloudEvent carries. */
public enum EventType {
    TICKET_OPENED("dk.kontakt.ticket.opened.v1"),
    CONTACT_RECEIVED("dk.kontakt.ticket.contact-received.v1"),
    SLA_APPLIED("dk.kontakt.ticket.sla-applied.v1"),
    SLA_CORRECTED("dk.kontakt.ticket.sla-corrected.v1"),
    SLA_WARNED("dk.kontakt.ticket.sla-warned.v1"),
    SLA_BREACHED("dk.kontakt.ticket.sla-breached.v1"),
    SLA_ESCALATED("dk.kontakt.ticket.sla-escalated.v1"),
    TICKET_RECLASSIFIED("dk.kontakt.ticket.reclassified.v1"),
    TICKET_MERGED("dk.kontakt.ticket.merged.v1"),
    CUSTOMER_CHOSEN("dk.kontakt.ticket.customer-chosen.v1"),
    TICKET_QUEUED("dk.kontakt.ticket.queued.v1"),
    TICKET_OFFERED("dk.kontakt.ticket.offered.v1"),
    OFFER_ENDED("dk.kontakt.ticket.offer-ended.v1"),
    TICKET_ASSIGNED("dk.kontakt.ticket.assigned.v1"),
    REPLY_SENT("dk.kontakt.ticket.reply-sent.v1"),
    NOTE_ADDED("dk.kontakt.ticket.note-added.v1"),
    STATUS_CHANGED("dk.kontakt.ticket.status-changed.v1"),
    CALL_ANSWERED("dk.kontakt.ticket.call-answered.v1"),
    CALL_TRANSFERRED("dk.kontakt.ticket.call-transferred.v1"),
    CALL_ENDED("dk.kontakt.ticket.call-ended.v1"),
    SATISFACTION_GIVEN("dk.kontakt.ticket.satisfaction-given.v1"),
    ANSWER_REVIEWED("dk.kontakt.ticket.answer-reviewed.v1");

    private final String cloudEventType;

    EventType(String cloudEventType) {
        this.cloudEventType = cloudEventType;
    }

    public String cloudEventType() {
        return cloudEventType;
    }
}
