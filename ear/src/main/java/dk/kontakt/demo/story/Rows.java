package dk.kontakt.demo.story;

import java.util.Arrays;
import java.util.List;

/** The tables of the history, in the order in which they refer to each other, with the columns that it fills. */
enum Rows {
    CUSTOMER("customer", "id, name, email, phone, customer_number, segment, language, created_at"),
    ORDER("customer_order", "number, customer, placed_at, amount, status, summary"),
    TICKET(
            "ticket",
            "number, status, channel, category, category_reason, priority, queue, assignee, customer, conversation_id,"
                    + " follows, subject, language, order_number, product, case_token, created_at, updated_at,"
                    + " first_response_due, first_responded_at, next_response_due, resolution_due, resolved_at, version"),
    FINDING("category_finding", "ticket, rules, matches"),
    CONTACT(
            "contact",
            "id, ticket, channel, external_id, received_at, subject, body, language, wait_seconds, handle_seconds,"
                    + " abandoned"),
    REPLY("reply", "id, ticket, agent, sent_at, body, handle_seconds"),
    NOTE("note", "id, ticket, author, written_at, body"),
    SATISFACTION("satisfaction", "ticket, score, given_at, comment"),
    EVENT("ticket_event", "id, ticket, at, type, actor, version, subject_id, details"),
    CLOCK(
            "sla_clock",
            "id, ticket, metric, cycle, policy, rules, calendar, calendar_version, target_seconds, elapsed_seconds,"
                    + " running_since, due_at, next_at, next_step, activated, state, closed_at, segments"),
    SEGMENT(
            "sla_segment",
            "id, clock, number, kind, began_at, cause, policy, rules, calendar, calendar_version, target_seconds,"
                    + " elapsed_seconds, due_at"),
    WAITING(
            "waiting_ticket",
            "ticket, queue, channel, step, requirement, reserved_for, avoided, urgency, since, demand, rules, preferred_agent,"
                    + " avoided_until, next_change"),
    ASSIGNMENT(
            "assignment",
            "id, ticket, agent, assigned_at, actor, explanation, queue, channel, requirement, urgency, since, released_at"),
    OFFER("offer", "id, ticket, agent, channel, queue, offered_at, expires_at, state, ended_at, reason, explanation"),
    STATE("agent_state_log", "agent, at, state, reason"),
    INBOX("inbox", "channel, external_id, ticket, received_at");

    private final String table;
    private final String columns;

    Rows(String table, String columns) {
        this.table = table;
        this.columns = columns;
    }

    static List<String> tables() {
        return Arrays.stream(values()).map(Rows::table).toList();
    }

    String table() {
        return table;
    }

    String columns() {
        return columns;
    }

    /** Whether the id is the number of the row, which the ledger gives; others are reserved before their rows are complete. */
    boolean isNumbered() {
        return columns.startsWith("id,") && this != CUSTOMER && this != ASSIGNMENT && this != OFFER;
    }
}
