package dk.kontakt.demo.story;

import java.time.Instant;

/** The rows of what is said about one ticket: contacts, with their entries in the inbox, replies and notes. */
record Correspondence(Ledger ledger, Enquiry enquiry) {

    long contact(Message message) {
        String externalId = ExternalId.of(message.channel(), ledger.last(Rows.CONTACT) + 1);
        ledger.add(Rows.INBOX, message.channel(), externalId, enquiry.number(), message.at());
        return ledger.add(
                Rows.CONTACT,
                enquiry.number(),
                message.channel(),
                externalId,
                message.at(),
                enquiry.content().subject(),
                message.body(),
                enquiry.language(),
                message.waitSeconds(),
                message.workSeconds(),
                message.abandoned());
    }

    long reply(String agent, Instant at, String body, int workSeconds) {
        return ledger.add(Rows.REPLY, enquiry.number(), agent, at, body, workSeconds);
    }

    long note(String author, Instant at, String body) {
        return ledger.add(Rows.NOTE, enquiry.number(), author, at, body);
    }
}
